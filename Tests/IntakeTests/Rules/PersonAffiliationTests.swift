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
}
