import Diagnostics
import Testing

struct PersonAffiliationTests {
  @Test("Neither a government nor an organisation, and both, are reported")
  func fires() throws {
    try RecordProbe().expect(
      112,
      in: CommuniqueText(
        participants:
          "participants:\n  - {name: ⟦Ann Other⟧, role: Adviser}\n  - {name: ⟦Liam Vernon⟧, government: uk, organisation: Centre}"
      ).text)
  }

  @Test("A guest may have neither")
  func silent() throws {
    try RecordProbe().expect(
      112,
      in: CommuniqueText(
        participants:
          "participants: [{name: Ann Other, capacity: guest}, {name: Liam Vernon, organisation: Centre, capacity: observer}]"
      ).text)
  }

  @Test("A recipient of a letter needs a name, a government or an organisation, and has no capacity")
  func recipient() throws {
    let text = """
      ---
      title: T
      date: 2023-02-01
      from: {name: Jane Hutt MS, government: wales}
      to: [⟦{role: Chair}⟧, {organisation: A Committee}, {name: Ann Other}]
      ---
      A letter.
      """
    let findings = try RecordProbe(id: RecordProbe.letter).expect(112, in: text)
    #expect(findings.first?.fix.en.contains("capacity") == false)
  }
}
