import Agreement
import Model
import Testing

struct AgreedTextTests {
  private static let wales = SampleArchive.wales
  private static let uk = GovernmentID(unchecked: "uk")

  private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func text(
    _ kind: RecordKind, title: String? = nil, in language: Language = .en, _ content: RecordContent,
    body: String = "Ministers met.\n"
  ) -> String {
    let record = Record(
      id: SampleArchive.id("2023-02-01", kind), language: language, status: .agreed, title: title, content: content,
      body: Body(html: .none, headings: [], opening: ""))
    return String(decoding: AgreedText(of: record, plainText: Array(body.utf8)).bytes, as: UTF8.self)
  }

  private func meeting() throws -> Meeting {
    Meeting(
      group: SampleArchive.group, date: try date("2023-02-01"), until: try date("2023-02-02"),
      location: Location(mode: .hybrid, place: "Cathays Park, Cardiff", host: Self.wales),
      participants: [
        Participant(
          person: Person(name: .named("Ann Ash MP"), role: "Home Secretary", affiliation: .government(Self.uk))),
        Participant(
          person: Person(name: .named("Bea Birch MS"), role: "Minister", affiliation: .government(Self.wales)),
          isChair: true),
        Participant(
          person: Person(
            name: .unnamed, affiliation: .organisation("Refugee Council"), capacity: .observer,
            standsInFor: "the Director", part: "item 4", mode: .virtual, place: "Belfast")),
        Participant(person: Person(name: .lost, affiliation: .independent, capacity: .guest)),
      ],
      apologies: [Person(name: .named("Cai Celyn MS"), affiliation: .government(Self.wales))],
      withoutMinisters: [
        AbsentMinisters(government: GovernmentID(unchecked: "scotland"), reason: "in an election"),
        AbsentMinisters(government: GovernmentID(unchecked: "northern-ireland"), reason: nil),
      ],
      nextMeeting: NextMeeting(
        date: try date("2023-07-11"), expected: "in July", chair: Self.uk, host: Self.wales, mode: .virtual))
  }

  @Test("Every fact of a communiqué has its line, in a fixed order, chairs first")
  func communique() throws {
    let copy = OtherPublication(
      government: Self.uk, url: "https://a.example", language: .en, published: nil, differs: nil)
    #expect(
      text(.communique, title: "The title", .communique(try meeting(), alsoPublished: [copy])) == """
        communique-text v1
        Record: justice/2023-02-01/communique
        Language: en
        Title: The title
        Date: 2023-02-01 | until: 2023-02-02
        Location: hybrid | Cathays Park, Cardiff | host: wales
        Chair: Bea Birch MS | Minister | wales | minister
        Participant: Ann Ash MP | Home Secretary | uk | minister
        Participant: unnamed | - | organisation: Refugee Council | observer | for: the Director | part: item 4 \
        | mode: virtual | place: Belfast
        Participant: lost | - | - | guest
        Apologies: Cai Celyn MS | - | wales | minister
        Without ministers: scotland | in an election
        Without ministers: northern-ireland
        Next meeting: 2023-07-11 | in July | chair: uk | host: wales | mode: virtual

        Ministers met.

        """)
  }

  @Test("What is not known has no line, and a chair whom nobody recorded says so")
  func least() throws {
    let meeting = Meeting(
      group: SampleArchive.group, date: try date("2023-02-01"), location: Location(mode: .virtual), participants: [],
      isChairNotRecorded: true,
      nextMeeting: NextMeeting(date: nil, expected: "yn yr hydref", chair: nil, host: nil, mode: nil))
    #expect(
      text(.communique, in: .cy, .communique(meeting, alsoPublished: []), body: "") == """
        communique-text v1
        Record: justice/2023-02-01/communique
        Language: cy
        Date: 2023-02-01
        Location: virtual
        Chair: not-recorded
        Next meeting: yn yr hydref

        """)
  }

  @Test("Minutes have their actions after the facts of the meeting")
  func minutes() throws {
    let meeting = Meeting(
      group: SampleArchive.group, date: try date("2023-02-01"), location: Location(mode: .virtual), participants: [])
    let actions = [
      Action(item: "4.2", owner: "Welsh Government", text: "Share the data", due: .on(try date("2023-03-01"))),
      Action(item: nil, owner: nil, text: "Write", due: .inWords("by Easter")),
      Action(item: nil, owner: nil, text: "Meet", due: nil),
    ]
    let basis = PublicationBasis.agreed(try date("2024-01-01"))
    #expect(
      text(.minutes, .minutes(meeting, basis: basis, actions: actions), body: "1.1 One.\n") == """
        communique-text v1
        Record: justice/2023-02-01/minutes
        Language: en
        Date: 2023-02-01
        Location: virtual
        Action: Share the data | item: 4.2 | owner: Welsh Government | due: 2023-03-01
        Action: Write | due: by Easter
        Action: Meet

        1.1 One.

        """)
  }

  @Test("Statements and letters name their authors, senders and recipients, and not the records they are about")
  func documents() throws {
    let (ann, office) = (
      Party(name: "Ann Ash MP", role: "Home Secretary", affiliation: .government(Self.uk)),
      Party(name: nil, role: nil, affiliation: .organisation("Home Affairs Committee"))
    )
    let about: [MeetingReference] = [.elsewhere(name: "Canary", date: try date("2023-01-01"))]
    let statement = Statement(government: Self.uk, date: try date("2023-02-01"), by: [ann], meetings: about)
    #expect(
      text(.statement, title: "A statement", .statement(statement)) == """
        communique-text v1
        Record: wales/2023-02-01/statement
        Language: en
        Title: A statement
        Date: 2023-02-01
        By: Ann Ash MP | Home Secretary | uk

        Ministers met.

        """)
    let letter = Letter(
      government: Self.uk, date: try date("2023-02-01"), from: [ann], to: [office, ann], cc: [office],
      reference: "HO/1", meetings: about)
    #expect(
      text(.letter, title: "A letter", .letter(letter)) == """
        communique-text v1
        Record: wales/2023-02-01/letter
        Language: en
        Title: A letter
        Date: 2023-02-01
        Reference: HO/1
        From: Ann Ash MP | Home Secretary | uk
        To: - | - | organisation: Home Affairs Committee
        To: Ann Ash MP | Home Secretary | uk
        Copied to: - | - | organisation: Home Affairs Committee

        Ministers met.

        """)
  }

  @Test("Terms of reference have the day of their review, and pages nothing but a title")
  func others() throws {
    let terms = RecordContent.termsOfReference(SampleArchive.group, reviewBy: try date("2026-01-01"))
    #expect(text(.termsOfReference, title: "Terms", terms).contains("Title: Terms\nReview by: 2026-01-01\n\nMinisters"))
    let page = RecordContent.page(lastReviewed: try date("2026-01-01"))
    #expect(text(.page, title: "About", page).hasSuffix("Language: en\nTitle: About\n\nMinisters met.\n"))
  }

  @Test("Blanks of any sort in a value are single blanks")
  func blanks() throws {
    let action = Action(item: nil, owner: nil, text: "A  b\n\tc", due: nil)
    let meeting = Meeting(
      group: SampleArchive.group, date: try date("2023-02-01"), location: Location(mode: .virtual), participants: [])
    #expect(text(.minutes, .minutes(meeting, basis: nil, actions: [action])).contains("Action: A b c\n"))
  }

  @Test("The digest is that of the bytes")
  func digest() throws {
    let page = SampleArchive.version(SampleArchive.id("about", .page), .agreed, content: .page(lastReviewed: nil))
    let text = AgreedText(of: page, plainText: Array("One.\n".utf8))
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == """
        communique-text v1
        Record: pages/about
        Language: en

        One.

        """)
    #expect(text.digest == "bdf71178b09d68dc8757024f5c4708c505618816b3c6cf81a1066dce04c713f7")
  }
}
