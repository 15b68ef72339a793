import Testing

struct MinutesBasisTests {
  @Test("Agreed minutes without a ground for publication are reported")
  func fires() throws {
    let text = CommuniqueText(other: "status: ⟦agreed⟧\npublished: 2023-03-01").text
    try RecordProbe(id: RecordProbe.minutes).expect(209, in: text)
  }

  @Test(
    "Draft minutes, and minutes that are public already, need none",
    arguments: [
      "status: draft", "status: agreed\npublished: 2023-03-01\nalready-public: not-recorded",
    ])
  func silent(other: String) throws {
    try RecordProbe(id: RecordProbe.minutes).expect(209, in: CommuniqueText(other: other).text)
  }

  @Test(
    "An agreement before the meeting, after publication or on a day to come is reported",
    arguments: [
      "status: agreed\npublished: 2023-03-01\nagreed-for-publication: ⟦2023-01-31⟧",
      "status: draft\nagreed-for-publication: ⟦2023-01-31⟧",
      "status: agreed\npublished: 2023-03-01\nagreed-for-publication: ⟦2023-03-02⟧",
      "status: agreed\npublished: 2023-03-01\nagreed-for-publication: ⟦2024-06-02⟧",
      "status: agreed\npublished: not-recorded\nalready-public: not-recorded\nagreed-for-publication: ⟦2024-06-02⟧",
    ])
  func wrongDay(other: String) throws {
    try RecordProbe(id: RecordProbe.minutes).expect(209, in: CommuniqueText(other: other).text)
  }

  @Test(
    "The agreement may be of the day itself or of today, planned, or later than minutes that were public already",
    arguments: [
      "status: agreed\npublished: 2023-02-01\nagreed-for-publication: 2023-02-01",
      "status: agreed\npublished: 2024-06-01\nagreed-for-publication: 2024-06-01",
      "status: draft\nagreed-for-publication: 2024-07-01",
      "status: agreed\npublished: 2023-03-01\nalready-public: not-recorded\nagreed-for-publication: 2023-04-01",
      "status: agreed\npublished: not-recorded\nagreed-for-publication: 2023-04-01",
    ])
  func rightDay(other: String) throws {
    try RecordProbe(id: RecordProbe.minutes).expect(209, in: CommuniqueText(other: other).text)
  }
}
