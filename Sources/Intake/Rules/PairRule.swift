import Diagnostics

/// One thing that must be the same in the two languages of a record.
protocol PairRule: Sendable {
  /// The stable code of everything the rule finds.
  static var code: DiagnosticCode { get }
  /// What `communique explain` and the reference page say of the rule.
  static var explanation: Explanation { get }
  /// Everything in which the later language departs from the earlier one.
  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic]
}
