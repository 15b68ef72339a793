import Diagnostics
package import Files
import Markdown
package import Model

/// Finds out what agreed texts of a content folder are today, and which translations are of older ones.
///
/// For commands that begin or list translations. Of a file with errors nobody knows what it will say: it has no digest
/// here, and nothing is held against it.
package struct AgreedTextSurvey: Sendable {
  private let survey: ContentSurvey
  private let surroundings: Surroundings
  private let rules = RuleSet()

  /// The agreed texts of a folder as of a day.
  package init(_ survey: ContentSurvey, today: CalendarDate) {
    self.survey = survey
    surroundings = Surroundings(registry: survey.registry, records: survey.tree.records.map(\.id), today: today)
  }

  /// What `translated-from` says of a file as it is today; nil for one with errors, and for a withdrawn record.
  package func source(of id: RecordID, at path: String, in language: Language) throws(FileError) -> String? {
    try translationSource(of: id, at: path, in: language)?.text
  }

  /// Whether the text from which a record was translated into a language is another one today.
  package func isStale(_ record: RecordEntry, in language: Language) throws(FileError) -> Bool {
    guard let named = record.versions[language]?.translatedFrom, named.language == language.other,
      let original = record.versions[language.other]
    else { return false }
    let now = try translationSource(of: record.id, at: original.file, in: language.other)
    return now.map { $0 != named } ?? false
  }

  private func translationSource(
    of id: RecordID, at path: String, in language: Language
  ) throws(FileError) -> TranslationSource? {
    guard case .read(let source) = try survey.files.read(path) else { return nil }
    let file = FileDraft(
      source, of: id, in: language, registry: survey.registry,
      markdown: MarkdownReader(wording: .none, language: language))
    guard let draft = file.draft, draft.status != .withdrawn, !file.findings.hasErrors,
      !rules.check(draft, in: surroundings).hasErrors
    else { return nil }
    return draft.translationSource(in: surroundings)
  }
}
