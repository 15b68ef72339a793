import Testing

struct UntilBeforeDateTests {
  @Test("A meeting that ends before it begins is reported")
  func fires() throws {
    try RecordProbe().expect(207, in: CommuniqueText(other: "until: ⟦2023-01-31⟧").text)
  }

  @Test("A meeting of two days is not")
  func silent() throws {
    try RecordProbe().expect(207, in: CommuniqueText(other: "until: 2023-02-02").text)
  }
}
