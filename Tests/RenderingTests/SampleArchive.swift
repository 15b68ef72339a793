import Model
import Testing

/// A small archive with a record of each kind in both languages.
enum SampleArchive {
  private static let wales = GovernmentID(unchecked: "wales")
  private static let justice = GroupID(unchecked: "justice")

  static func make() throws -> Archive { try archive(of: try records()) }

  /// Two thousand statements.
  static func large() throws -> Archive {
    let date = try #require(CalendarDate(iso: "2023-02-01"))
    let statement = Statement(government: wales, date: date, by: [], meetings: [])
    let records = (0..<2_000).compactMap { number in
      let folder = Slug(unchecked: "2023-02-01-\(number)")
      let id = RecordID(home: .government(wales), folder: folder, kind: .statement)
      return TranslatedRecord(id: id, versions: Localized { record(id, in: $0, .statement(statement)) })
    }
    return try archive(of: records)
  }

  private static func archive(of records: [TranslatedRecord]) throws -> Archive {
    let name = Localized(cy: "Enw \"Cymraeg\"", en: "A name with <b> & \"quotes\"")
    let slug = Localized(cy: Slug(unchecked: "enw"), en: Slug(unchecked: "name"))
    let names = try #require(DatedName(entries: [.init(from: nil, name: name)]))
    let site = Site(
      title: Localized(cy: "Safle", en: "Site"), description: Localized(cy: "Disgrifiad", en: "Description"),
      languages: [.cy, .en],
      baseURL: Localized(cy: "https://cy.example", en: "https://en.example"),
      authority: try #require(Authority("example,2026")),
      publisher: wales,
      signOff: SignOff(level: .none), notice: Localized(cy: "Enghraifft", en: "An example"), contact: "a@example.org")
    return Archive(
      site: site,
      governments: [
        Government(
          id: wales, name: names, slug: slug, sites: Localized(cy: "https://c.example", en: "https://e.example"),
          channels: [], order: 1)
      ],
      groups: [Group(id: justice, name: names, shortName: name, slug: slug, governments: [wales])],
      records: records)
  }

  private static func records() throws -> [TranslatedRecord] {
    let date = try #require(CalendarDate(iso: "2023-02-01"))
    let person = Person(name: .named("A <i>B</i>"), role: "Minister", affiliation: .government(wales))
    let meeting = Meeting(
      group: justice, date: date, location: Location(mode: .hybrid, place: "Cardiff", host: wales),
      participants: [Participant(person: person, isChair: true)], apologies: [person])
    let party = Party(name: "A", role: "Minister", affiliation: .government(wales))
    let (group, government) = (RecordID.Home.group(justice), RecordID.Home.government(wales))
    let action = Action(item: "1", owner: "A", text: "Do it", due: .on(date))
    let contents: [(RecordID.Home, String?, RecordKind, RecordContent)] = [
      (group, "2023-02-01", .communique, .communique(meeting, alsoPublished: [])),
      (group, "2023-02-01", .minutes, .minutes(meeting, basis: .agreed(date), actions: [action])),
      (group, nil, .termsOfReference, .termsOfReference(justice, reviewBy: date)),
      (
        government, "2023-02-02-a", .statement,
        .statement(Statement(government: wales, date: date, by: [party], meetings: []))
      ),
      (
        government, "2023-02-02-a", .letter,
        .letter(Letter(government: wales, date: date, from: [party], to: [party], cc: [], reference: "1", meetings: []))
      ),
      (.pages, "about", .page, .page(lastReviewed: date)),
    ]
    return contents.compactMap { home, folder, kind, content in
      let id = RecordID(home: home, folder: folder.map(Slug.init(unchecked:)), kind: kind)
      // Terms and letters are there in one language only.
      let versions = Localized { language -> Record? in
        let isMissing = language == .cy && kind == .letter || language == .en && kind == .termsOfReference
        return isMissing ? nil : record(id, in: language, content)
      }
      return TranslatedRecord(id: id, versions: versions)
    }
  }

  private static func record(_ id: RecordID, in language: Language, _ content: RecordContent) -> Record {
    let headings = ["a", "b", "c"].map { Heading(level: 2, id: $0, text: "Heading & \($0)") }
    let isMeeting = id.kind == .communique || id.kind == .minutes
    return Record(
      id: id, language: language, status: .agreed, title: isMeeting ? nil : "Title <\(id.kind)> in \(language)",
      formerAddresses: id.kind == .page && language == .en ? ["/old/"] : [], content: content,
      body: Body(
        html: BodyBytes(Array("<h2 id=\"a\">A</h2><p>Body</p><h2 id=\"b\">B</h2><h2 id=\"c\">C</h2>".utf8)),
        headings: headings, opening: "Opening \"quoted\""))
  }
}
