import Agreement
import Model
import Testing

/// What is left of a withdrawn record, for everybody and for the editors alike.
struct WithdrawnTests {
  private static let date = CalendarDate(iso: "2023-02-01")
  private static let party = Party(name: "Canary", role: "Canary", affiliation: .organisation("Canary"))

  private func meeting(on date: CalendarDate) -> Meeting {
    let person = Person(name: .named("Canary"), role: "Canary", affiliation: .government(SampleArchive.wales))
    return Meeting(
      group: SampleArchive.group, date: date, until: CalendarDate(iso: "2023-02-02"),
      location: Location(mode: .hybrid, place: "Canary", host: SampleArchive.wales),
      participants: [Participant(person: person, isChair: true)], isChairNotRecorded: true, apologies: [person],
      withoutMinisters: [AbsentMinisters(government: SampleArchive.wales, reason: "Canary")],
      nextMeeting: NextMeeting(date: nil, expected: "Canary", chair: nil, host: nil, mode: nil))
  }

  /// One withdrawn record of every kind that can be withdrawn, full of facts.
  private func records() throws -> [Record] {
    let date = try #require(Self.date)
    let (meeting, wales) = (meeting(on: date), SampleArchive.wales)
    let elsewhere = MeetingReference.elsewhere(name: "Canary", date: date)
    let copy = OtherPublication(
      government: wales, url: "https://canary.example", language: .en, published: nil, differs: "Canary")
    let action = Action(item: nil, owner: nil, text: "Canary", due: nil)
    let contents: [(RecordKind, RecordContent)] = [
      (.communique, .communique(meeting, alsoPublished: [copy])),
      (.minutes, .minutes(meeting, basis: .alreadyPublic(address: "https://canary.example"), actions: [action])),
      (.statement, .statement(Statement(government: wales, date: date, by: [Self.party], meetings: [elsewhere]))),
      (
        .letter,
        .letter(
          Letter(
            government: wales, date: date, from: [Self.party], to: [Self.party], cc: [Self.party],
            reference: "Canary", meetings: [elsewhere]))
      ),
      (.termsOfReference, .termsOfReference(SampleArchive.group, reviewBy: CalendarDate(iso: "2099-01-01"))),
    ]
    return contents.map { kind, content in
      Record(
        id: SampleArchive.id("2023-02-01", kind), language: .en, status: .withdrawn, title: "The title",
        slug: Slug(unchecked: "the-slug"), formerAddresses: ["/en/old/"], published: .on(date),
        updates: [Update(date: date, note: "The note.")], related: [.address("https://canary.example")],
        source: "https://canary.example", content: content,
        body: Body(
          html: BodyBytes(Array("Canary".utf8)), headings: [Heading(level: 2, id: "canary", text: "Canary")],
          opening: "Canary"),
        agreedText: BodyBytes(Array("Canary".utf8)))
    }
  }

  @Test("Title, kind, day, group, address and notes stay, and nothing else, for readers and editors")
  func reduced() throws {
    let records = try records()
    let archive = try SampleArchive(records: records.compactMap { SampleArchive.record($0) }).archive
    let reading = try #require(Clearance.publicEdition(of: archive).edition).records
    let editing = Edition<Drafts>(everythingIn: archive).records
    #expect(reading.map(\.original) == editing.map(\.original))
    #expect(reading.count == records.count)
    for record in reading.map(\.original) {
      let text = String(describing: record)
      for word in ["Canary", "canary", "hybrid", "2099", "isChair: true"] {
        #expect(!text.contains(word), "\(record.id) keeps \(word)")
      }
      #expect(record.agreedText == BodyBytes.none)
      #expect(record.body == Body(html: .none, headings: [], opening: ""))
      #expect(record.title == "The title" && record.slug?.text == "the-slug" && record.formerAddresses == ["/en/old/"])
      #expect(record.published?.date == Self.date && record.updates.map(\.note) == ["The note."])
      #expect(record.date == (record.id.kind == .termsOfReference ? nil : Self.date))
    }
    #expect(reading.first?.original.meeting?.until == CalendarDate(iso: "2023-02-02"))
    #expect(reading.first?.original.meeting?.participants.isEmpty == true)
  }
}
