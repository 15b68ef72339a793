import Diagnostics
import Intake
import Testing

struct FrontMatterTests {
  @Test("Keys and text are told apart", arguments: ["\n", "\r\n"])
  func split(newline: String) throws {
    let text = MarkedText("---\n⟦a: b\n⟧---  \nText\n---\n".replacing("\n", with: newline))
    let (front, findings) = FrontMatter.split(text.source)
    #expect(findings.isEmpty)
    let found = try #require(front)
    #expect(found.yaml == text.ranges[0])
    #expect(String(decoding: text.source.bytes[found.bodyOffset...], as: UTF8.self).hasPrefix("Text"))
  }

  @Test("A file may end with its front matter")
  func noBody() throws {
    let text = MarkedText("---\n⟦⟧---")
    let front = try #require(FrontMatter.split(text.source).0)
    #expect(front.yaml == text.ranges[0])
    #expect(front.bodyOffset == text.source.bytes.count)
  }

  @Test("A byte order mark at the beginning is only a warning")
  func byteOrderMark() {
    let text = MarkedText("⟦\u{FEFF}⟧---\na: b\n---\n")
    let (front, findings) = FrontMatter.split(text.source)
    #expect(front?.yaml == 7..<12)
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.places == text.places)
  }

  @Test(
    "Front matter that cannot be found is reported where one looks for it",
    arguments: [
      (50, "⟦Text⟧\n"), (50, "⟦⟧"), (50, "\n\n⟦date: 2023-02-01⟧\n"), (51, "⟦\n⟧---\na: b\n---\n"), (51, "⟦  ⟧---\n"),
      (52, "⟦---⟧\na: b\n\nText\n"), (52, "⟦---⟧\n ---\n----\n"), (50, "⟦----⟧\n"),
    ])
  func faults(code: Int, marked: String) {
    let text = MarkedText(marked)
    let (front, findings) = FrontMatter.split(text.source)
    #expect(front == nil)
    #expect(findings.numbers == [code])
    #expect(findings.places == text.places)
  }

  @Test(
    "A file that is not UTF-8 is not read, and the byte is named",
    arguments: [
      [0xFF], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] as [[UInt8]])
  func encoding(bytes: [UInt8]) throws {
    let source = SourceText(file: "f", bytes: Array("---\na: ".utf8) + bytes)
    let (front, findings) = FrontMatter.split(source)
    #expect(front == nil)
    #expect(findings.numbers == [53])
    #expect(try #require(findings.first).summary.en.contains("offset 7"))
  }

  @Test("Line ends of carriage returns alone are one finding about the file")
  func oldLineEnds() {
    let source = SourceText(file: "f", bytes: Array("---\rdate: 2023-02-01\r---\rText\r".utf8))
    let (front, findings) = FrontMatter.split(source)
    #expect(front == nil)
    #expect(findings.numbers == [55])
    #expect(findings.places == [source.wholeFile])
  }

  @Test("Blanks and tabs after the hyphens do no harm")
  func blanksAfterFence() {
    let text = MarkedText("---\t\n⟦a: b\n⟧--- \t\nText\n")
    #expect(FrontMatter.split(text.source).0?.yaml == text.ranges[0])
  }

  @Test(
    "The line that was probably meant to close the front matter is shown",
    arguments: ["a: b\n⟦ ---⟧\n", "a: b\n⟦—⟧\nText\n", "a:\n  - b\n⟦...⟧\n", "a: b\n⟦--⟧\n"])
  func nearFence(marked: String) {
    let text = MarkedText("---\n" + marked)
    let findings = FrontMatter.split(text.source).1
    #expect(findings.numbers == [52])
    #expect(findings.first?.notes.map(\.place) == text.places)
  }
}
