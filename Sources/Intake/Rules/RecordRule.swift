import Diagnostics

/// One thing that a record must or should be, checked on the draft of one file.
///
/// A rule is a file with its explanation and its messages beside it, a test file of the same name, and a line in
/// `RuleSet`.
protocol RecordRule: Sendable {
  /// The stable code of everything the rule finds.
  static var code: DiagnosticCode { get }
  /// What `communique explain` and the reference page say of the rule.
  static var explanation: Explanation { get }
  /// Everything in a draft that breaks the rule.
  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic]
}
