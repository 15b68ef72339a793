import Testing

struct WithdrawnWithoutNoteTests {
  @Test("A withdrawn record without a note is reported")
  func fires() throws {
    try RecordProbe().expect(206, in: CommuniqueText(other: "status: ⟦withdrawn⟧\nupdates: [{date: 2023-03-01}]").text)
  }

  @Test("A note says why it was withdrawn")
  func silent() throws {
    try RecordProbe().expect(
      206, in: CommuniqueText(other: "status: withdrawn\nupdates: [{date: 2023-03-01, note: Wrong group.}]").text)
  }
}
