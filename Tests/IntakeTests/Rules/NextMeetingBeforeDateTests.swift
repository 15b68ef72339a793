import Testing

struct NextMeetingBeforeDateTests {
  @Test("A next meeting before this one is reported")
  func fires() throws {
    try RecordProbe().expect(208, in: CommuniqueText(other: "next-meeting: {date: ⟦2022-07-11⟧}").text)
  }

  @Test("A next meeting in words is not")
  func silent() throws {
    try RecordProbe().expect(208, in: CommuniqueText(other: "next-meeting: {expected: in November}").text)
  }
}
