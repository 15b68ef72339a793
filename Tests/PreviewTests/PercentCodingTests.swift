import Preview
import Testing

struct PercentCodingTests {
  @Test(
    "A text comes back as it was",
    arguments: ["", "/en/groups/a-b_c.d/", "a b&c=d?e#f%g+h", "Cyd-hysbysiad â’r", "e\u{301} \u{E9}", "\u{0}\r\n"])
  func thereAndBack(text: String) {
    let encoded = PercentCoding.encoded(text)
    #expect(encoded.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"&=?#+".utf8.contains($0) })
    #expect(PercentCoding.decoded(encoded[...])?.utf8.elementsEqual(text.utf8) == true)
  }

  @Test("Addresses of a site stay readable")
  func plain() {
    #expect(PercentCoding.encoded("/cy/grwpiau/tai/") == "/cy/grwpiau/tai/")
    #expect(PercentCoding.decoded("%2f%2F") == "//")
  }

  @Test("What stands for no text is none", arguments: ["%", "%4", "%4g", "%ff", "%c3", "a%", "%%41", "%\u{E9}1"])
  func wrong(value: String) {
    #expect(PercentCoding.decoded(value[...]) == nil)
  }
}
