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
}
