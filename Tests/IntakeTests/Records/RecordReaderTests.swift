import Diagnostics
import Intake
import Model
import Testing

struct RecordReaderTests {
  @Test("A chair apart who is among the participants is one person")
  func mergedChair() throws {
    let text = CommuniqueText(
      chair: "chair: {name: Lord Offord of Garvel, role: Minister, government: uk}",
      participants:
        "participants: [{name: Neil Gray, role: R, government: scotland}, {name: Lord Offord, government: uk}]"
    ).text
    let meeting = try #require(try RecordProbe().read(en: text).record?.original.meeting)
    #expect(meeting.participants.map(\.person.name) == [.named("Neil Gray"), .named("Lord Offord")])
    #expect(meeting.chairs.map(\.role) == ["Minister"])
  }

  @Test("A chair apart who is not among the participants becomes one")
  func addedChair() throws {
    let text = CommuniqueText(
      chair: "chair: {name: Lord Smith, role: Minister, government: uk}",
      participants: "participants: [{name: Ann Smith, role: R, government: uk}]"
    ).text
    let meeting = try #require(try RecordProbe().read(en: text).record?.original.meeting)
    #expect(meeting.participants.count == 2)
    #expect(meeting.chairs.map(\.name) == [.named("Lord Smith")])
  }

  @Test("Every fact of a communiqué reaches the model")
  func everything() throws {
    let text = CommuniqueText(
      participants: """
        participants:
          - {name: Ann, role: R, government: uk, chair: true, mode: virtual, place: Belfast, part: item 4, for: X}
          - {unnamed: lost, role: R, organisation: O, capacity: guest}
        """,
      apologies: "apologies: [{name: Bea, role: R, government: wales}]",
      other: """
        until: 2023-02-02
        without-ministers: [{government: scotland, reason: Because.}, {government: northern-ireland}]
        next-meeting: {date: 2023-07-11, expected: soon, chair: uk, host: wales, mode: hybrid}
        published: 2023-02-07
        updates: [{date: 2023-03-01, note: N.}]
        also-published: [{government: uk, url: "https://a.example/", language: en, published: 2023-02-08, differs: D}]
        related: [wales/2023-02-01-safety/statement, "https://b.example/"]
        source: https://c.example/
        translated-from: cy sha256:\(String(repeating: "0a", count: 32))
        title: The title
        slug: the-slug
        former-addresses: [/en/old/]
        translation: unreviewed
        """
    ).text
    let reading = try RecordProbe().read(en: text)
    #expect(reading.diagnostics.isEmpty)
    let record = try #require(reading.record?.versions.en)
    let meeting = try #require(record.meeting)
    #expect(record.title == "The title" && record.slug?.text == "the-slug" && record.formerAddresses == ["/en/old/"])
    #expect(record.related == [.record(RecordProbe.statement), .address("https://b.example/")])
    #expect(record.isUnreviewedTranslation && record.source == "https://c.example/" && record.updates.count == 1)
    #expect(meeting.until?.iso == "2023-02-02" && meeting.nextMeeting?.expected == "soon")
    #expect(meeting.participants[0].person.standsInFor == "X" && meeting.participants[0].person.part == "item 4")
    #expect(meeting.participants[1].person.name == .lost)
    #expect(meeting.participants[1].person.affiliation == .organisation("O"))
    #expect(meeting.withoutMinisters.map(\.reason) == ["Because.", nil] && meeting.apologies.count == 1)
    guard case .communique(_, let copies) = record.content else { return #expect(Bool(false)) }
    #expect(copies.map(\.differs) == ["D"])
  }

  @Test("Statements, letters, terms, minutes and pages are read by their own keys")
  func kinds() throws {
    let by = "{name: Jane Hutt MS, role: R, government: wales}"
    let statement = try RecordProbe(id: RecordProbe.statement).read(
      en: "---\ntitle: T\ndate: 2023-02-01\nby: \(by)\nmeeting: {name: Body, date: 2023-01-01}\n---\nText.\n")
    #expect(statement.diagnostics.isEmpty)
    #expect(statement.record?.original.published?.date?.iso == "2023-02-01")
    let letter = try RecordProbe(id: RecordProbe.letter).read(
      en: "---\ntitle: T\ndate: 2023-02-01\nfrom: \(by)\nto: {organisation: O}\nreference: R/1\n---\nText.\n")
    #expect(letter.diagnostics.isEmpty && letter.record?.original.date?.iso == "2023-02-01")
    let terms = try RecordProbe(id: RecordProbe.terms).read(en: "---\nreview-by: 2027-01-01\n---\nText.\n")
    #expect(terms.diagnostics.isEmpty && terms.record != nil)
    let minutes = try RecordProbe(id: RecordProbe.minutes).read(
      en: CommuniqueText(other: "actions: [{item: 4.2, text: Write, due: in May}]").text)
    #expect(minutes.diagnostics.isEmpty && minutes.record?.original.meeting != nil)
    let page = try RecordProbe(id: RecordProbe.page("about"), translations: .withNotice).read(
      en: "---\ntitle: About\n---\nText.\n")
    #expect(page.record?.original.title == "About")
  }

  @Test("A key of another kind, and a missing required key, are reported")
  func wrongKeys() throws {
    let record = MarkedText("⟦---⟧\n⟦participants⟧: []\n---\nText.\n", file: "en")
    let findings = try RecordProbe(id: RecordProbe.page("about"), translations: .withNotice).read(en: record.text)
      .diagnostics.filter { $0.severity == .error }
    #expect(findings.map(\.code.description) == ["CMQ077", "CMQ076"])
    #expect(findings.map(\.place) == record.places)
  }

  @Test("A control character among the keys is one finding, not a fault of YAML as well")
  func controlCharacter() throws {
    let record = MarkedText(CommuniqueText(other: "title: \"a⟦\u{7}⟧b\"").text, file: "en")
    let findings = try RecordProbe().read(en: record.text).diagnostics
    #expect(findings.map(\.code.description) == ["CMQ055"])
    #expect(findings.map(\.place) == record.places)
  }
}
