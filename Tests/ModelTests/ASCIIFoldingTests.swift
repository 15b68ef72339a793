import Foundation
import Model
import Testing

struct ASCIIFoldingTests {
  @Test(
    "Letters keep their case and lose their accents",
    arguments: [
      ("Tŷ’r Arglwyddi", "Tyr Arglwyddi"), ("cyd-hysbysiad", "cyd-hysbysiad"), ("Ŵyr Œuvre Æsop", "Wyr OEuvre AEsop"),
      ("w\u{302}yr", "wyr"), ("Ŷ Ẁ ẅ ỳ Ṫ", "Y W w y T"), ("straße", "strasse"), ("Þór ð", "THor d"),
      ("2016–2021", "2016-2021"), ("a\u{A0}b", "a b"), ("x\u{AD}y", "xy"), ("Москва", "      "), ("", ""),
    ])
  func folds(text: String, expected: String) {
    #expect(ASCIIFolding.fold(text) == expected)
  }

  @Test("Every letter that decomposes to an ASCII letter and marks folds to that letter")
  func agreesWithDecomposition() {
    var compared = 0
    for value in UInt32(0xC0)...0x1EFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      guard parts.count > 1, parts[0].isASCII, parts[0].properties.isAlphabetic else { continue }
      #expect(ASCIIFolding.fold(String(scalar)) == String(parts[0]))
      compared += 1
    }
    #expect(compared > 400)
  }

  @Test(
    "An id is lower-case words joined by single hyphens",
    arguments: [
      ("Crynodeb o’r drafodaeth", "crynodeb-or-drafodaeth"),
      ("  1.2  Elections & registration! ", "1-2-elections-registration"),
      ("Ŵy — œuf", "wy-oeuf"), ("---", ""), ("Ελλάδα", ""), ("A/\u{301}B", "a-b"), ("a\r\nb", "a-b"),
    ])
  func identifier(text: String, expected: String) {
    #expect(ASCIIFolding.identifier(of: text) == expected)
  }
}
