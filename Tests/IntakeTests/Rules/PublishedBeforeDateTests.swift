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

  @Test("A copy elsewhere that was published before the meeting is reported, one of the day is not")
  func copies() throws {
    let copy = "government: uk, url: \"https://a.example/\""
    let copies =
      "also-published:\n  - {\(copy), language: en, published: ⟦2023-01-31⟧}\n"
      + "  - {\(copy), language: cy, published: 2023-02-01}"
    try RecordProbe().expect(202, in: CommuniqueText(other: copies).text)
  }
}
