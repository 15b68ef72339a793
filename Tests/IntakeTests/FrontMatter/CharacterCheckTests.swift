import Diagnostics
import Intake
import Testing

struct CharacterCheckTests {
  @Test(
    "Characters that no record may hold are found where they stand",
    arguments: [
      (55, "a⟦\u{0}⟧"), (55, "⟦\u{7F}⟧"), (55, "⟦\u{85}⟧"), (55, "a\n⟦\r⟧b"), (55, "a⟦\r⟧"), (55, "é⟦\u{FFFD}⟧"),
      (55, "⟦\u{2028}⟧"), (55, "⟦\u{2029}⟧"), (55, "a⟦\u{FEFF}⟧"), (55, "ŵ\nŷ⟦\u{200B}⟧x"), (55, "⟦\u{202E}⟧"),
      (55, "⟦\u{AD}⟧"), (55, "⟦\u{FE0F}⟧"), (55, "⟦\u{E0101}⟧"), (55, "⟦\u{E000}⟧"),
      (55, "⟦\u{E0041}⟧"), (55, "⟦\u{3164}⟧"), (55, "⟦\u{2060}⟧"), (55, "⟦\u{61C}⟧"),
      (56, "communiqu⟦Ã⟧©"), (56, "Gr⟦Å⟧µp"), (56, "⟦â⟧€™"), (56, "⟦Â⟧£5"), (56, "Gr⟦诺⟧p"), (56, "c⟦Ã⟧”l"),
      (57, "cafe⟦\u{301}⟧"), (55, "cafe⟦\u{34F}⟧\u{301}"), (55, "e⟦\u{200D}⟧\u{301}"), (57, "w⟦\u{302}⟧"),
      (57, "⟦\u{212B}⟧"), (57, "q\u{301}⟦\u{323}⟧"), (58, "<⟦\u{338}⟧"),
      (58, "\"⟦\u{301}⟧"), (58, " ⟦\u{301}⟧"), (58, "⟦\u{301}⟧"),
    ])
  func refused(code: Int, marked: String) {
    let text = MarkedText(marked)
    let findings = CharacterCheck.findings(in: text.source)
    #expect(findings.numbers == [code])
    #expect(findings.places == text.places)
  }

  @Test(
    "Real texts pass",
    arguments: [
      "Grŵp Rhyngweinidogol", "GWLÂD’S", "tŷ, llŷr, sŵn – “iâ” ‘ŵy’ …", "5\u{A0}000\u{202F}£", "€5 • ½", "CAFÉ”",
      "Bārta",
      "q\u{301}", "北京 Beijing", "a\r\nb", "\ttab", "Ἀθῆναι", "Å", "Â’r",
    ])
  func passes(text: String) {
    #expect(CharacterCheck.findings(in: SourceText(file: "f", bytes: Array(text.utf8))).isEmpty)
  }

  @Test("A character is named by code point and name, and the right one offered")
  func naming() throws {
    let zeroWidth = try #require(CharacterCheck.findings(in: MarkedText("a\u{200B}").source).first)
    #expect(zeroWidth.summary.en == "U+200B (zero width space) is invisible.")
    let misread = try #require(CharacterCheck.findings(in: MarkedText("Ã©").source).first)
    #expect(misread.fix.en.contains("“é”"))
    let decomposed = try #require(CharacterCheck.findings(in: MarkedText("w\u{302}").source).first)
    #expect(decomposed.fix.en.contains("“ŵ” U+0175"))
  }

  @Test("Noncharacters are refused", arguments: [0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFF] as [UInt32])
  func noncharacter(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = MarkedText("ŵ⟦" + String(scalar) + "⟧")
    let findings = CharacterCheck.findings(in: text.source)
    #expect(findings.numbers == [55])
    #expect(findings.places == text.places)
  }

  @Test("A file of nothing else is reported up to a limit")
  func limit() {
    let text = String(repeating: "\u{200B}", count: 10_000)
    #expect(CharacterCheck.findings(in: SourceText(file: "f", bytes: Array(text.utf8))).count == 50)
  }
}
