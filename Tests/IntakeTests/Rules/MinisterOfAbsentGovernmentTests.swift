import Testing

struct MinisterOfAbsentGovernmentTests {
  @Test("A minister of a government without ministers is reported")
  func fires() throws {
    try RecordProbe().expect(
      118,
      in: CommuniqueText(
        participants: "participants: [{name: ⟦Naomi Long MLA⟧, government: northern-ireland}]",
        other: "without-ministers: [{government: northern-ireland}]"
      ).text)
  }

  @Test("An official of a government without ministers may attend")
  func silent() throws {
    try RecordProbe().expect(118, in: CommuniqueText(other: "without-ministers: [{government: northern-ireland}]").text)
  }
}
