import Testing

struct PublishedBeforeDateTests {
  @Test("A publication before the meeting is reported")
  func fires() throws {
    try RecordProbe().expect(202, in: CommuniqueText(other: "published: ⟦2023-01-31⟧").text)
  }

  @Test("A publication on the day is not")
  func silent() throws {
    try RecordProbe().expect(202, in: CommuniqueText(other: "published: 2023-02-01").text)
  }
}
