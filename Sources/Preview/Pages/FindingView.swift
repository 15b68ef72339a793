import Diagnostics
import Templates

/// A finding on a page, in the page's language.
struct FindingView: View {
  /// A pointer to another place.
  struct Note: View {
    let place: String
    let text: String

    static let fields: [ViewField<Self>] = [.text("place") { $0.place }, .text("text") { $0.text }]
  }

  /// The source line, in three parts.
  struct Excerpt: View {
    let line: String
    let excerpt: SourceExcerpt

    static let fields: [ViewField<Self>] = [
      .text("line") { $0.line },
      .text("before") { $0.excerpt.before },
      .text("marked") { $0.excerpt.marked },
      .text("after") { $0.excerpt.after },
    ]
  }

  private let finding: Diagnostic
  private let language: MessageLanguage

  /// A finding in a language.
  init(_ finding: Diagnostic, in language: MessageLanguage) {
    self.finding = finding
    self.language = language
  }

  private var label: String { "\(ReportWord.name(of: finding.severity)[language].capitalised) \(finding.code)" }

  private var isError: Bool { finding.severity == .error }

  private var excerpt: Excerpt? {
    SourceExcerpt(of: finding.place).map { Excerpt(line: String(finding.place.line), excerpt: $0) }
  }

  private var notes: [Note] {
    finding.notes.map { Note(place: $0.place.description.seen, text: $0.text[language].seen) }
  }

  static let fields: [ViewField<Self>] = [
    .text("place") { $0.finding.place.description.seen },
    .text("label") { $0.label },
    .flag("error") { $0.isError },
    .text("summary") { $0.finding.summary[$0.language].seen },
    .text("reason") { $0.finding.reason[$0.language].seen },
    .text("fix") { $0.finding.fix[$0.language].seen },
    .optional("excerpt") { $0.excerpt },
    .list("notes") { $0.notes },
  ]
}
