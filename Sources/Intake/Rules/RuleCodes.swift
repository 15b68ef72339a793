import Agreement
import Diagnostics
import Markdown

/// The codes of everything that the rules and the reader of texts find in records.
enum RuleCodes {
  /// All of them, in order.
  static let all: [DiagnosticCode] = {
    let rules = RuleSet()
    let codes =
      rules.recordRules.map { type(of: $0).code } + rules.pairRules.map { type(of: $0).code }
      + [MissingTranslation.code, StaleTranslation.code] + MarkdownExplanations.ofReadTexts.map(\.code)
    return Set(codes).sorted()
  }()

  /// Those that a site may weigh anew, and a record may allow.
  static let changeable = all.filter(Suppressions.isSuppressible)

  /// Whether any finding has a code; of findings about templates and addresses, which this room does not know, only that
  /// their codes begin with 7 or 8.
  static func exists(_ code: DiagnosticCode) -> Bool {
    (700...899).contains(code.number) || explained.contains(code)
  }

  private static let explained = Set(
    (IntakeExplanations.all + MarkdownExplanations.all + SignOffExplanations.all).map(\.code))
}
