import Diagnostics
import Model
import Pipeline
import Templates

/// Makes what is shown at an address: a file of the site with what the preview has to say, or a page of its own.
struct PageMaker: Sendable {
  private let templates = Localized { PreviewTemplates(language: $0.messages) }

  /// What is shown at a path; the same each time for the same state.
  func page(at path: String, in state: PreviewState) -> PreviewPage {
    let snapshot = state.snapshot
    if let language = Language.allCases.first(where: { path == PreviewAddress.list(in: $0) }) {
      return list(at: path, in: language, state)
    }
    let file = PreviewAddress.file(of: path)
    if let file = snapshot.file(at: file) { return page(.good, at: path, file, state) }
    guard snapshot.hasPages else { return problemPage(at: path, state) }
    // Where a page is missing, anybody's errors may be the reason.
    guard let notFound = snapshot.file(at: "404.html") else { return PreviewPage(.notFound, file: "404.txt", []) }
    return page(.notFound, at: path, notFound, state)
  }

  private func page(
    _ status: ResponseStatus, at path: String, _ file: LiveFile, _ state: PreviewState
  ) -> PreviewPage {
    guard MediaType.of(file.path) == MediaType.html else { return PreviewPage(status, file: file.path, file.bytes) }
    // A page in both languages, such as that for missing pages, says the rest in the language of the address.
    let language = PreviewAddress.language(of: path) ?? file.language
    let templates = templates[language]
    let problems = problems(on: file, in: language, isMissing: status == .notFound, state)
    var opening: [UInt8] = []
    var closing: [UInt8] = []
    templates.notice.render(problems, into: &opening)
    templates.problems.render(problems, into: &closing)
    return PreviewPage(status, at: path) { [opening, closing] events in
      var head: [UInt8] = []
      let view = HeadView(isStyled: !problems.isEmpty, isDraft: problems.notice != nil, events: events)
      templates.head.render(view, into: &head)
      return Splice.insert(head: head, opening: opening, closing: closing, into: file.bytes)
    }
  }

  private func problems(
    on file: LiveFile, in language: Language, isMissing: Bool, _ state: PreviewState
  ) -> ProblemsView {
    let snapshot = state.snapshot
    let own = file.record.map(snapshot.findings(of:)) ?? []
    // What is wrong with templates or addresses shows on every page; warnings about them where no record has its own.
    let shared = snapshot.siteFindings.filter { $0.severity == .error || file.record == nil }
    let findings = isMissing ? snapshot.report.diagnostics.filter { $0.severity == .error } : own + shared
    return ProblemsView(
      language: language.messages, notice: file.notice, failure: state.failure, findings: findings,
      errorsElsewhere: snapshot.report.counts.error - findings.count { $0.severity == .error },
      isEarlier: file.record.map(snapshot.isOutdated) == true || !isMissing && shared.hasErrors,
      isMissing: isMissing, list: PreviewAddress.list(in: language))
  }

  private func list(at path: String, in language: Language, _ state: PreviewState) -> PreviewPage {
    let snapshot = state.snapshot
    let view = StateView(
      language: language, otherLanguages: others(than: language, state) { PreviewAddress.list(in: $0) },
      problems: ProblemsView(
        language: language.messages, failure: state.failure, findings: snapshot.siteFindings, list: path),
      records: snapshot.recordStates.worstFirst, languages: snapshot.languages, counts: snapshot.report.counts)
    return ownPage(.good, at: path, view, templates[language].list)
  }

  private func problemPage(at path: String, _ state: PreviewState) -> PreviewPage {
    let snapshot = state.snapshot
    let language = PreviewAddress.language(of: path) ?? snapshot.languages.first ?? .en
    let view = StateView(
      language: language, otherLanguages: others(than: language, state) { "/\($0)/" },
      problems: ProblemsView(
        language: language.messages, failure: state.failure, findings: snapshot.report.diagnostics,
        list: PreviewAddress.list(in: language)),
      records: [], languages: snapshot.languages, counts: snapshot.report.counts)
    return ownPage(.unavailable, at: path, view, templates[language].problemPage)
  }

  private func others(
    than language: Language, _ state: PreviewState, at address: (Language) -> String
  ) -> [StateView.Version] {
    state.snapshot.languages.filter { $0 != language }.map { StateView.Version(language: $0, href: address($0)) }
  }

  private func ownPage(
    _ status: ResponseStatus, at path: String, _ view: StateView, _ template: Template<StateView>
  ) -> PreviewPage {
    PreviewPage(status, at: path) { events in
      var view = view
      view.events = events
      var bytes: [UInt8] = []
      template.render(view, into: &bytes)
      return bytes
    }
  }
}

extension CheckReport {
  fileprivate var counts: (error: Int, warning: Int) {
    (diagnostics.count { $0.severity == .error }, diagnostics.count { $0.severity == .warning })
  }
}

extension [RecordState] {
  /// First those with errors, then those with warnings, then the others.
  fileprivate var worstFirst: [RecordState] {
    let doubtful = filter { !$0.findings.hasErrors && !$0.findings.isEmpty }
    return filter(\.findings.hasErrors) + doubtful + filter(\.findings.isEmpty)
  }
}
