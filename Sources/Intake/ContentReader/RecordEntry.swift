import Diagnostics
package import Files
package import Model

/// A record as a list shows it, as far as its files can be read.
package struct RecordEntry: Sendable {
  /// What a list shows of one language's file.
  package struct Version: Sendable {
    /// The file's path, relative to the site's root.
    package let file: String
    /// Whether it says that nobody has reviewed the translation.
    package let isUnreviewed: Bool
    /// The text that it says it translates.
    let translatedFrom: TranslationSource?
  }

  /// The record's name.
  package let id: RecordID
  /// The day that its files state, else that of its folder; nil for what has no day.
  package let date: CalendarDate?
  /// How far it has come; nil where no file can be read. A page is agreed as soon as it is there.
  package let status: Status?
  /// When it was published.
  package let published: PublicationDate?
  /// The governments that it names, and the one in whose folder it lies.
  package let governments: Set<GovernmentID>
  /// What there is in each language.
  package let versions: Localized<Version?>

  /// Reads the files of a record; what they share is taken from the site's first language.
  init(_ record: RecordFiles, in survey: ContentSurvey) throws(FileError) {
    let drafts = try record.files.map { (path: String?) throws(FileError) -> FrontMatterDraft? in
      guard let path else { return nil }
      return try survey.draft(of: record.id, at: path)
    }
    let first = survey.languages.lazy.compactMap { drafts[$0] }.first
    id = record.id
    date = first?.content.date?.value ?? record.id.folderDate
    status = first?.listedStatus
    published = first?.common.published?.value
    var governments = first?.content.governments ?? []
    if case .government(let home) = record.id.home { governments.insert(home) }
    self.governments = governments
    versions = Localized { language in
      record.files[language].map { file in
        let facts = drafts[language]?.common
        return Version(
          file: file, isUnreviewed: facts?.isUnreviewedTranslation ?? false,
          translatedFrom: facts?.translatedFrom?.value)
      }
    }
  }
}

extension ContentSurvey {
  /// Every record of the folder, in the order of the ids.
  package func entries() throws(FileError) -> [RecordEntry] {
    var entries: [RecordEntry] = []
    for record in tree.records { entries.append(try RecordEntry(record, in: self)) }
    return entries
  }
}

extension FrontMatterDraft {
  /// The status as a reader of the site would find it: minutes without a ground for publication are drafts.
  fileprivate var listedStatus: Status {
    switch content {
    case .page: .agreed
    case .minutes(_, let minutes) where minutes.basis == nil: .draft
    default: common.status?.value ?? .draft
    }
  }
}

extension ContentDraft {
  /// The governments of the people that a file names, and those that sent no minister.
  fileprivate var governments: Set<GovernmentID> {
    let parties: [PartyDraft] =
      switch self {
      case .statement(let statement): statement.by
      case .letter(let letter): letter.from + letter.to + letter.cc
      case .communique, .minutes, .termsOfReference, .page: []
      }
    let people = meeting?.people ?? []
    let absent = meeting?.withoutMinisters ?? []
    return Set(
      parties.compactMap { $0.government?.value } + people.compactMap { $0.government?.value }
        + absent.compactMap { $0.government?.value })
  }
}
