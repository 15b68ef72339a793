import Diagnostics

/// The codes of everything that the rules and the reader of texts find in records.
enum RuleCodes {
  /// The findings about texts, but those about limits past which a text is not read.
  private static let texts = (401...428).map(DiagnosticCode.init)

  /// All of them, in order.
  static let all: [DiagnosticCode] = {
    let rules = RuleSet()
    let codes =
      rules.recordRules.map { type(of: $0).code } + rules.pairRules.map { type(of: $0).code }
      + [MissingTranslation.code, StaleTranslation.code] + texts
    return Set(codes).sorted()
  }()

  /// Those that a site may weigh anew, and a record may allow.
  static let changeable = all.filter(Suppressions.isSuppressible)
}
