import Diagnostics
import Testing

struct FactsDifferTests {
  @Test(
    "Each fact that differs is reported once, on the later language, with the other file's place",
    arguments: [
      ("location: {mode: hybrid, place: P}", "location: {mode: ⟦virtual⟧}"),
      ("location: {mode: hybrid, place: P, host: uk}", "location: {mode: hybrid, place: P, host: ⟦wales⟧}"),
      ("location: {mode: hybrid, place: P, host: uk}", "location: ⟦{mode: hybrid, place: P}⟧"),
    ])
  func location(cy: String, en: String) throws {
    let text = CommuniqueText(location: cy).text
    let findings = try RecordProbe().expect(302, inEnglish: CommuniqueText(location: en).text, besideWelsh: text)
    #expect(findings.first?.notes.first?.place.file == "cy")
  }

  @Test(
    "Dates, status, lists and the next meeting are compared",
    arguments: [
      ("until: 2023-02-02", "until: ⟦2023-02-03⟧"),
      ("status: agreed", "status: ⟦withdrawn⟧"),
      ("published: 2023-02-07", "published: ⟦not-recorded⟧"),
      ("updates: [{date: 2023-02-08, note: A.}]", "updates: ⟦[{date: 2023-02-09, note: A.}]⟧"),
      ("related: [safety/2023-02-01/minutes]", "related: ⟦[\"https://a.example/\"]⟧"),
      ("without-ministers: [{government: uk}]", "without-ministers: ⟦[{government: wales}]⟧"),
      ("next-meeting: {date: 2023-07-11, chair: uk}", "next-meeting: {date: 2023-07-11, chair: ⟦wales⟧}"),
      ("status: draft", "next-meeting: ⟦{date: 2023-07-11, chair: wales}⟧"),
      (
        "also-published: [{government: uk, url: \"https://a.example/\", language: cy}]",
        "also-published: ⟦[{government: uk, url: \"https://a.example/\", language: en}]⟧"
      ),
    ])
  func others(cy: String, en: String) throws {
    let welsh = CommuniqueText(other: cy).text
    try RecordProbe().expect(302, inEnglish: CommuniqueText(other: en).text, besideWelsh: welsh)
  }

  @Test(
    "People are compared government by government, in order",
    arguments: [
      ("{name: Ann, government: uk}", "{name: ⟦Ann⟧, government: uk, chair: true}"),
      ("{name: Ann, government: uk}", "{name: Ann, government: uk, capacity: ⟦official⟧}"),
      ("{unnamed: true, government: uk}", "{name: ⟦Ann⟧, government: uk}"),
      ("{name: Ann, government: uk, mode: virtual}", "{name: ⟦Ann⟧, government: uk}"),
      ("{name: Ann, government: uk, part: eitem 1}", "{name: ⟦Ann⟧, government: uk}"),
      ("{name: Ann, government: uk}", "{name: ⟦Ann⟧, government: uk}, {name: Bea, government: uk}"),
      ("{name: Ann, government: uk, for: X}", "{name: ⟦Ann⟧, government: uk}"),
    ])
  func people(cy: String, en: String) throws {
    let welsh = CommuniqueText(participants: "participants: [\(cy)]").text
    try RecordProbe().expect(
      302, inEnglish: CommuniqueText(participants: "participants: [\(en)]").text, besideWelsh: welsh)
  }

  @Test("Translated texts and another order of governments are no difference")
  func silent() throws {
    let welsh = CommuniqueText(
      location: "location: {mode: hybrid, place: Parc Cathays}",
      participants: """
        participants:
          - {name: Jane Hutt AS, role: Y Gweinidog Cyfiawnder Cymdeithasol, government: wales}
          - {name: Y Gwir Anrhydeddus Suella Braverman CB AS, role: Ysgrifennydd Cartref, government: uk, chair: true}
          - {name: Dr Jayne Brady, role: Pennaeth y Gwasanaeth Sifil, government: northern-ireland, capacity: official}
          - {name: Neil Gray ASA, role: Gweinidog Diwylliant, government: scotland}
        """,
      other: "status: draft"
    ).text
    try RecordProbe().expect(302, inEnglish: CommuniqueText().text, besideWelsh: welsh)
  }

  @Test("A fact that could not be read is not reported as different as well")
  func unreadable() throws {
    let english = CommuniqueText(location: "location: {mode: hybird, place: P}").text
    try RecordProbe().expect(302, inEnglish: english, besideWelsh: CommuniqueText().text)
  }

  @Test(
    "A list with an item that could not be read is not compared",
    arguments: [
      "apologies: [Jane Hutt MS]", "updates: [in May]", "chair: Jane Hutt MS", "related: [[safety]]",
    ])
  func unreadableItems(line: String) throws {
    let english = CommuniqueText(other: line).text
    try RecordProbe().expect(302, inEnglish: english, besideWelsh: CommuniqueText().text)
  }

  @Test("The governments of a statement's authors and its meetings are compared")
  func statements() throws {
    func statement(_ by: String, _ meeting: String) -> String {
      "---\ntitle: T\ndate: 2023-02-01\nby: \(by)\nmeeting: \(meeting)\n---\nText.\n"
    }
    let wales = "[{name: Jane Hutt, government: wales}]"
    let welsh = statement(wales, "[safety/2023-02-01/communique]")
    let both = "[{name: Jane Hutt, government: wales}, {name: Neil Gray, government: scotland}]"
    try RecordProbe(id: RecordProbe.statement).expect(
      302, inEnglish: statement("⟦\(both)⟧", "⟦[{group: safety, date: 2023-02-01}]⟧"), besideWelsh: welsh)
    try RecordProbe(id: RecordProbe.statement).expect(
      302, inEnglish: statement(wales, "safety/2023-02-01/communique"), besideWelsh: welsh)
  }

  @Test("A difference is said in whole sentences of both languages")
  func sentences() throws {
    let english = CommuniqueText(location: "location: {mode: ⟦virtual⟧}").text
    let welsh = CommuniqueText().text
    let mode = try #require(RecordProbe().expect(302, inEnglish: english, besideWelsh: welsh).first)
    #expect(mode.summary.en == "The mode of the meeting differs: virtual in this file, hybrid in the Welsh file.")
    #expect(
      mode.summary.cy
        == "Mae’r modd y cynhaliwyd y cyfarfod yn wahanol. Yn y ffeil hon: virtual. Yn y ffeil Gymraeg: hybrid.")
    let absent = CommuniqueText(apologies: "apologies: [{name: ⟦Ann⟧, government: uk}]").text
    let count = try #require(RecordProbe().expect(302, inEnglish: absent, besideWelsh: welsh).first)
    #expect(
      count.summary.cy
        == "Mae nifer yr ymddiheuriadau (The government of uk) yn wahanol. Yn y ffeil hon: 1. Yn y ffeil Gymraeg: 0.")
  }

  @Test("The number of recipients of a letter is compared")
  func letters() throws {
    func letter(_ to: String) -> String {
      "---\ntitle: T\ndate: 2023-02-01\nfrom: {name: Jane Hutt, government: wales}\nto: \(to)\n---\nText.\n"
    }
    try RecordProbe(id: RecordProbe.letter).expect(
      302, inEnglish: letter("⟦[{organisation: A}, {organisation: B}]⟧"), besideWelsh: letter("{organisation: A}"))
  }

  @Test(
    "The ground for publishing minutes and the day of the agreement are compared",
    arguments: [
      ("agreed-for-publication: 2023-03-01", "agreed-for-publication: ⟦2023-03-02⟧"),
      ("agreed-for-publication: 2023-03-01", "already-public: ⟦not-recorded⟧"),
      ("already-public: https://uk.example/cy", "already-public: https://uk.example/en"),
      ("agreed-for-publication: 2023-03-01", "agreed-for-publication: in March"),
    ])
  func grounds(cy: String, en: String) throws {
    let welsh = CommuniqueText(other: cy).text
    try RecordProbe(id: RecordProbe.minutes).expect(
      302, inEnglish: CommuniqueText(other: en).text, besideWelsh: welsh)
  }

  @Test("Of a long list the first twenty entries are said, and how many more there are")
  func longList() throws {
    let days = (1...28).map { "{date: 2023-03-\($0 < 10 ? "0" : "")\($0)}" }.joined(separator: ", ")
    let welsh = CommuniqueText(other: "updates: [\(days)]").text
    let english = CommuniqueText(other: "updates: ⟦[{date: 2023-03-01}]⟧").text
    let finding = try #require(RecordProbe().expect(302, inEnglish: english, besideWelsh: welsh).first)
    #expect(finding.summary.en.hasSuffix("2023-03-19, 2023-03-20 and 8 more in the Welsh file."))
    #expect(finding.summary.cy.hasSuffix("2023-03-19, 2023-03-20 a rhagor (8)."))
  }
}
