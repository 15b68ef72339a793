import Diagnostics
import Templates

/// What the preview says on a page: that it is a draft, and what is wrong.
struct ProblemsView: View {
  /// The page's language.
  let language: MessageLanguage
  /// What a page with drafts says of itself.
  var notice: String?
  /// Why the site could not be read.
  var failure: MessageText?
  /// What is wrong here: all of it is listed.
  var findings: [Diagnostic] = []
  /// How many errors are elsewhere.
  var errorsElsewhere = 0
  /// Whether the page is an earlier one, from before the errors.
  var isEarlier = false
  /// Whether there is no page at this address.
  var isMissing = false
  /// The address of the list of all records.
  let list: String

  /// Whether there is nothing to say.
  var isEmpty: Bool { notice == nil && !hasProblems }

  private var hasProblems: Bool {
    failure != nil || errorsElsewhere > 0 || !errors.isEmpty || !warnings.isEmpty
  }

  private var errors: [FindingView] { views(.error) }
  private var warnings: [FindingView] { views(.warning) }

  private func views(_ severity: Severity) -> [FindingView] {
    findings.filter { $0.severity == severity }.map { FindingView($0, in: language) }
  }

  static let fields: [ViewField<Self>] = [
    .optionalText("notice") { $0.notice },
    .flag("problems") { $0.hasProblems },
    .optionalText("failure") { $0.failure?[$0.language] },
    .list("errors") { $0.errors },
    .text("error-count") { String($0.errors.count) },
    .list("warnings") { $0.warnings },
    .text("warning-count") { String($0.warnings.count) },
    .flag("earlier") { $0.isEarlier },
    .flag("missing") { $0.isMissing },
    .flag("errors-elsewhere") { $0.errorsElsewhere > 0 },
    .text("elsewhere-count") { String($0.errorsElsewhere) },
    .text("list") { $0.list },
  ]
}
