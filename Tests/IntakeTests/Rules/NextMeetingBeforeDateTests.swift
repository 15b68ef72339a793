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

  @Test(
    "A next meeting on a day of this one is reported",
    arguments: [
      "next-meeting: {date: ⟦2023-02-01⟧}", "until: 2023-02-03\nnext-meeting: {date: ⟦2023-02-02⟧}",
      "until: 2023-02-03\nnext-meeting: {date: ⟦2023-02-03⟧}",
    ])
  func sameDay(other: String) throws { try RecordProbe().expect(208, in: CommuniqueText(other: other).text) }

  @Test("A next meeting on the day after the last one is not")
  func dayAfter() throws {
    try RecordProbe().expect(
      208, in: CommuniqueText(other: "until: 2023-02-03\nnext-meeting: {date: 2023-02-04}").text)
  }

  @Test("A next meeting of which nothing is said is reported")
  func empty() throws {
    try RecordProbe().expect(89, in: CommuniqueText(other: "next-meeting: ⟦{}⟧").text)
  }
}
