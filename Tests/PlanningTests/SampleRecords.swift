import Model
import Testing

/// Records for a sample site, each in one language.
struct SampleRecords {
  var language = Language.en
  var status = Status.agreed
  var title: String?
  var slug: String?
  var formerAddresses: [String] = []
  var related: [Reference] = []
  var headings: [Heading] = []
  var html = "<p>Text.</p>"
  var updates: [Update] = []
  var published: PublicationDate?
  var agreedText = BodyBytes(Array("Agreed.\n".utf8))

  static func id(_ home: String, _ folder: String?, _ kind: RecordKind) -> RecordID {
    let slug = folder.map(Slug.init(unchecked:))
    switch kind {
    case .page: return RecordID(home: .pages, folder: slug, kind: kind)
    case .statement, .letter:
      return RecordID(home: .government(GovernmentID(unchecked: home)), folder: slug, kind: kind)
    case .communique, .minutes, .termsOfReference:
      return RecordID(home: .group(GroupID(unchecked: home)), folder: slug, kind: kind)
    }
  }

  static func person(_ name: String, _ government: String, _ capacity: Capacity = .minister) -> Person {
    Person(name: .named(name), affiliation: .government(GovernmentID(unchecked: government)), capacity: capacity)
  }

  func communique(
    _ group: String, _ folder: String, people: [Participant] = [], apologies: [Person] = [], next: NextMeeting? = nil
  ) throws -> Record {
    let meeting = try meeting(group, folder, people: people, apologies: apologies, next: next)
    return record(Self.id(group, folder, .communique), .communique(meeting, alsoPublished: []))
  }

  func minutes(_ group: String, _ folder: String, basis: PublicationBasis? = .alreadyPublic(address: nil)) throws
    -> Record
  {
    let meeting = try meeting(group, folder, people: [], apologies: [], next: nil)
    return record(Self.id(group, folder, .minutes), .minutes(meeting, basis: basis, actions: []))
  }

  func statement(_ government: String, _ folder: String, about meetings: [MeetingReference] = []) throws -> Record {
    let id = GovernmentID(unchecked: government)
    let party = Party(name: "A Minister", role: nil, affiliation: .government(id))
    return record(
      Self.id(government, folder, .statement),
      .statement(Statement(government: id, date: try date(folder), by: [party], meetings: meetings)))
  }

  func letter(_ government: String, _ folder: String, about meetings: [MeetingReference] = []) throws -> Record {
    let id = GovernmentID(unchecked: government)
    return record(
      Self.id(government, folder, .letter),
      .letter(
        Letter(
          government: id, date: try date(folder), from: [], to: [], cc: [], reference: nil, meetings: meetings)))
  }

  func terms(_ group: String) -> Record {
    record(Self.id(group, nil, .termsOfReference), .termsOfReference(GroupID(unchecked: group), reviewBy: nil))
  }

  func page(_ slug: String) -> Record { record(Self.id("pages", slug, .page), .page(lastReviewed: nil)) }

  private func record(_ id: RecordID, _ content: RecordContent) -> Record {
    let needsTitle = id.kind != .communique && id.kind != .minutes
    return Record(
      id: id, language: language, status: status,
      title: title ?? (needsTitle ? "Title of \(id) in \(language.rawValue)" : nil),
      slug: slug.map(Slug.init(unchecked:)),
      formerAddresses: formerAddresses, published: published, updates: updates, related: related, content: content,
      body: Body(html: BodyBytes(Array(html.utf8)), headings: headings, opening: "Opening."), agreedText: agreedText)
  }

  private func meeting(
    _ group: String, _ folder: String, people: [Participant], apologies: [Person], next: NextMeeting?
  ) throws -> Meeting {
    Meeting(
      group: GroupID(unchecked: group), date: try date(folder), location: Location(mode: .virtual),
      participants: people, apologies: apologies, nextMeeting: next)
  }

  /// The date with which a folder's name begins.
  private func date(_ folder: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: folder.prefix(10)))
  }
}
