import Model
import Testing

/// A small archive whose parts a test may choose.
struct SampleArchive {
  var siteRule = SignOff(level: .none)
  var groupRule: SignOff?
  var records: [TranslatedRecord] = []

  static let group = GroupID(unchecked: "justice")
  static let wales = GovernmentID(unchecked: "wales")

  var archive: Archive {
    get throws {
      let text = Localized(cy: "Cyfiawnder", en: "Justice")
      let slug = Localized(cy: Slug(unchecked: "cyfiawnder"), en: Slug(unchecked: "justice"))
      let site = Site(
        title: text, description: text, languages: [.cy, .en],
        baseURL: Localized(cy: "https://example.org", en: "https://example.org"),
        authority: try #require(Authority("example.org,2026")),
        publisher: Self.wales, signOff: siteRule)
      let names = DatedName(entries: [DatedName.Entry(from: nil, name: text)])
      let groups = names.map { name in
        [
          Group(
            id: Self.group, name: name, shortName: text, slug: slug, governments: [Self.wales], signOff: groupRule)
        ]
      }
      return Archive(site: site, governments: [], groups: groups ?? [], records: records)
    }
  }

  static func id(_ folder: String, _ kind: RecordKind = .communique) -> RecordID {
    switch kind {
    case .page: RecordID(home: .pages, folder: Slug(unchecked: folder), kind: kind)
    case .statement, .letter: RecordID(home: .government(wales), folder: Slug(unchecked: folder), kind: kind)
    case .communique, .minutes, .termsOfReference:
      RecordID(home: .group(group), folder: Slug(unchecked: folder), kind: kind)
    }
  }

  static func meeting(on date: CalendarDate) -> Meeting {
    Meeting(group: group, date: date, location: Location(mode: .virtual), participants: [])
  }

  static func version(
    _ id: RecordID, _ status: Status, in language: Language = .en, related: [Reference] = [], content: RecordContent
  ) -> Record {
    Record(
      id: id, language: language, status: status, related: related, content: content,
      body: Body(
        html: BodyBytes(Array("<p>Canary of \(id)</p>".utf8)), headings: [Heading(level: 2, id: "a", text: "Canary")],
        opening: "Canary"))
  }

  static func record(_ english: Record?, welsh: Record? = nil) -> TranslatedRecord? {
    guard let id = english?.id ?? welsh?.id else { return nil }
    return TranslatedRecord(id: id, versions: Localized(cy: welsh, en: english))
  }
}
