import Testing

struct UpdateOrderTests {
  @Test("Updates before publication and out of order are reported")
  func fires() throws {
    try RecordProbe().expect(
      203,
      in: CommuniqueText(
        other:
          "published: 2023-02-07\nupdates:\n  - {date: ⟦2023-02-03⟧, note: A.}\n  - {date: 2023-05-01, note: B.}\n  - {date: ⟦2023-04-01⟧, note: C.}"
      ).text)
  }

  @Test("Two updates on the day of publication are in order")
  func silent() throws {
    try RecordProbe().expect(
      203,
      in: CommuniqueText(
        other: "published: 2023-02-07\nupdates: [{date: 2023-02-07, note: A.}, {date: 2023-02-07, note: B.}]"
      ).text)
  }

  @Test("Where nobody recorded the publication, an update before the meeting is reported")
  func beforeMeeting() throws {
    let updates = "updates:\n  - {date: ⟦2023-01-31⟧, note: A.}\n  - {date: 2023-02-01, note: B.}"
    try RecordProbe().expect(203, in: CommuniqueText(other: "published: not-recorded\n\(updates)").text)
  }
}
