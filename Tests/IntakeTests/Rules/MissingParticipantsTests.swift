import Testing

struct MissingParticipantsTests {
  @Test("A communiqué without participants is reported")
  func fires() throws {
    try RecordProbe().expect(
      104, in: CommuniqueText(opening: "⟦---⟧", chair: "chair: not-recorded", participants: "").text)
  }

  @Test("An unnamed official is a participant")
  func silent() throws {
    try RecordProbe().expect(
      104,
      in: CommuniqueText(
        participants: "participants: [{unnamed: true, government: wales, capacity: official, chair: true}]"
      ).text)
  }
}
