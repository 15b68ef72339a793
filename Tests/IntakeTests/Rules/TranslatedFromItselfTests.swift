import Testing

struct TranslatedFromItselfTests {
  private static let digest = String(repeating: "0", count: 64)

  @Test("A file that was translated from its own language is reported at the key")
  func fires() throws {
    try RecordProbe().expect(314, in: CommuniqueText(other: "translated-from: ⟦en sha256:\(Self.digest)⟧").text)
  }

  @Test("The other language may be named before its file is there")
  func silent() throws {
    try RecordProbe().expect(314, in: CommuniqueText(other: "translated-from: cy sha256:\(Self.digest)").text)
  }
}
