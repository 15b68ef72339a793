import Diagnostics
import Files
import Intake
package import Model

/// Copies a record's file into the other language for a translator.
package struct Translate: Sendable {
  /// The copy that was made.
  package struct Outcome: Sendable {
    /// Where it lies, relative to the site's root.
    package let path: String
    /// The file it was made from.
    package let original: String
    /// How many names, roles and texts are to be translated.
    package let markCount: Int
    /// Whether it says from which text it is made; one with errors has no text that could be named.
    package let namesSource: Bool
  }

  private let folders: SiteFolders
  private let record: String
  private let language: Language
  private let today: CalendarDate

  /// A copy of a record, which is named by its id or by the path of one of its files, into a language, as of a day.
  package init(folders: SiteFolders, record: String, into language: Language, today: CalendarDate) {
    self.folders = folders
    self.record = record
    self.language = language
    self.today = today
  }

  /// Makes the copy; a file that exists is never touched.
  package func run() throws(PipelineFailure) -> Outcome {
    let survey = try folders.survey()
    let files = try find(in: survey.tree.records)
    if let existing = files.files[language] {
      throw NewFiles.exists(existing)
    }
    guard let original = files.files[language.other] else {
      throw .request(
        MessageText(
          en: "There is no file of \(files.id) to translate.", cy: "Nid oes ffeil o \(files.id) i’w chyfieithu."))
    }
    let source = try PipelineFailure.wrap { () throws(FileError) in
      try AgreedTextSurvey(survey, today: today).source(of: files.id, at: original, in: language.other)
    }
    let copy = try copy(of: original, source)
    let path = files.id.file(in: language)
    try NewFiles(root: folders.root).write([NewFile(path: path, bytes: copy.bytes)])
    return Outcome(path: path, original: original, markCount: copy.markCount, namesSource: source != nil)
  }

  private func find(in records: [RecordFiles]) throws(PipelineFailure) -> RecordFiles {
    let found = records.first { files in
      files.id.description == record
        || Language.allCases.contains { language in files.files[language].map { record.hasSuffix($0) } ?? false }
    }
    if let found { return found }
    let known = records.map(\.id.description)
    let nearest = known.first { $0.hasPrefix(record + "/") } ?? Suggestion.nearest(to: record, among: known)
    let advice = MessageText(
      en: "Name it by its id, such as “safety-security-migration/2023-02-01/communique”; communique list shows all.",
      cy: "Enwch ef wrth ei ddynodydd, megis “safety-security-migration/2023-02-01/communique”; mae communique list yn "
        + "dangos pob un.")
    throw .request(
      MessageText(en: "There is no record “\(record)”. ", cy: "Nid oes cofnod “\(record)”. ")
        + (nearest.map(MessageText.didYouMean) ?? advice))
  }

  private func copy(of path: String, _ source: String?) throws(PipelineFailure) -> TranslationCopy {
    let bytes = try PipelineFailure.wrap { () throws(FileError) in
      try FileReading.read(folders.root.appending(path), limit: Self.limit)
    }
    do throws(TranslationFault) {
      return try TranslationCopy(of: SourceText(file: path, bytes: bytes), in: language, translatedFrom: source)
    } catch {
      throw .request(Self.words(for: error, path))
    }
  }

  /// The most bytes that a record's file may have.
  private static let limit = 2 * 1024 * 1024

  private static func words(for fault: TranslationFault, _ path: String) -> MessageText {
    switch fault {
    case .unreadable:
      MessageText(
        en: "\(path) cannot be read. Run communique check to see why, and mend it first.",
        cy: "Ni ellir darllen \(path). Rhedwch communique check i weld pam, a’i chywiro yn gyntaf.")
    case .unfinished:
      MessageText(
        en: "\(path) is itself still to do: finish what is marked TODO in it first.",
        cy: "Mae \(path) ei hun heb ei gorffen: cwblhewch yn gyntaf yr hyn sydd wedi’i farcio TODO ynddi.")
    case .inBraces:
      MessageText(
        en: "The facts of \(path) stand in braces. Write each key on a line of its own first.",
        cy: "Mae ffeithiau \(path) mewn bachau cyrliog. Rhowch bob allwedd ar linell ei hun yn gyntaf.")
    }
  }
}
