import Diagnostics
import Model
import Pipeline
import Templates

/// A record in the list of all records.
struct RecordRowView: View {
  /// One language of a record.
  struct Version: View {
    let language: Language
    let file: String?
    let href: String?
    let remark: MessageText?
    let messages: MessageLanguage

    static let fields: [ViewField<Self>] = [
      .text("lang") { $0.language.rawValue },
      .text("name") { PreviewWord.name(of: $0.language)[$0.messages] },
      .optionalText("file") { $0.file },
      .optionalText("href") { $0.href },
      .optionalText("remark") { $0.remark?[$0.messages] },
    ]
  }

  /// The record's page.
  struct Link: View {
    let href: String
    let title: String

    static let fields: [ViewField<Self>] = [.text("href") { $0.href }, .text("title") { $0.title }]
  }

  private let state: RecordState
  private let languages: [Language]
  private let language: Language
  private var messages: MessageLanguage { language.messages }

  /// The row of a record of a site with some languages, on a page in one of them.
  init(_ state: RecordState, languages: [Language], in language: Language) {
    self.state = state
    self.languages = languages
    self.language = language
  }

  private var versions: [Version] {
    languages.map { language in
      let file = state.files[language]
      return Version(
        language: language, file: file,
        href: state.pages[language].map { PreviewAddress.address(ofFile: $0.path) },
        remark: file == nil ? PreviewWord.missing : unreviewed(language), messages: messages)
    }
  }

  private func unreviewed(_ language: Language) -> MessageText? {
    guard let version = state.shown?.version(in: language), version.isUnreviewedTranslation else { return nil }
    return PreviewWord.unreviewed
  }

  private var status: MessageText {
    guard let shown = state.shown else { return PreviewWord.unreadable }
    return PreviewWord.name(of: shown.original.status)
  }

  private func count(_ severity: Severity) -> Int { state.findings.count { $0.severity == severity } }

  static let fields: [ViewField<Self>] = [
    .text("id") { $0.state.id.description },
    .optional("page") { row in
      row.state.pages[row.language].map { Link(href: PreviewAddress.address(ofFile: $0.path), title: $0.title) }
    },
    .text("status") { $0.status[$0.messages] },
    .flag("outdated") { $0.state.isOutdated },
    .list("versions") { $0.versions },
    .list("findings") { row in row.state.findings.map { FindingView($0, in: row.messages) } },
    .text("error-count") { String($0.count(.error)) },
    .text("warning-count") { String($0.count(.warning)) },
    .flag("broken") { $0.state.findings.hasErrors },
    .flag("doubtful") { $0.count(.warning) > 0 },
    .flag("draft") { $0.state.shown?.original.status == .draft },
  ]
}
