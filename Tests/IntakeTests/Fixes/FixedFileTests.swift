import Diagnostics
import Intake
import Model
import Testing

struct FixedFileTests {
  private func fix(_ text: String, as kind: FixedFile.Kind = .record(.communique)) -> FixedFile {
    FixedFile(SourceText(file: "file", bytes: Array(text.utf8)), as: kind)
  }

  private func text(_ file: FixedFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  @Test("A date in words is put right in a block, too, and a truth value there has no quotes to lose")
  func blocks() {
    let file = fix("---\ndate: >\n  4 March 2026\nparticipants:\n  - chair: |\n      true\n---\n\nText.\n")
    #expect(text(file) == "---\ndate: 2026-03-04\nparticipants:\n  - chair: |\n      true\n---\n\nText.\n")
  }

  @Test("A record loses what is wrong with how it is written, and nothing else")
  func record() {
    let file = fix(
      """
      \u{FEFF}
      ---\u{20}
      # a comment\u{20}\u{20}
      date: "1 February 2023"\u{20}
      participants:
        - {name: W\u{302}yn, chair: "true"}   # kept
      published: 2023/02/07
      updates: [{date: 7th March 2023, note: "true"}]
      ---\u{20}\t

      Ministers met.\u{20}
      Two blanks break a line,\u{20}\u{20}
      here.\u{20}\u{20}
      \u{20}
      E\u{323}\u{302} \u{212A}g

      """)
    #expect(
      text(file) == """
        ---
        # a comment
        date: 2023-02-01
        participants:
          - {name: Ŵyn, chair: true}   # kept
        published: 2023-02-07
        updates: [{date: 2023-03-07, note: "true"}]
        ---

        Ministers met.
        Two blanks break a line,\u{20}\u{20}
        here.

        Ệ Kg

        """)
    #expect(
      file.counts == [.byteOrderMark: 1, .blankBeginning: 1, .composition: 4, .date: 3, .quotes: 1, .trailingBlanks: 7])
  }

  @Test(
    "What a fix would change in more than the way it is written is left as it is",
    arguments: [
      // A mark that joins no letter keeps the accent from it.
      "cafe\u{34F}\u{301}",
      // Marks that are out of order, of which one would change places with another.
      "c\u{308}\u{323}\u{301}",
      // A blank that a backslash escapes.
      "Ministers met\\\u{20}\nand agreed.",
    ])
  func leftAlone(body: String) {
    let record = "---\nrole: \"Home\\\u{20}\n  Secretary\"\n---\n\(body)\n"
    #expect(fix(record).bytes == Array(record.utf8))
    #expect(fix(record).counts.isEmpty)
  }

  @Test("A registry keeps its blocks, and its numbers lose their quotes")
  func registry() {
    let file = fix(
      "order: '3'\t\nname: {en: \"3\", cy: W\u{302}}\nsites: |\n  a \n  b \nslug: x \n",
      as: .yaml(GovernmentFile.fields))
    #expect(text(file) == "order: 3\nname: {en: \"3\", cy: Ŵ}\nsites: |\n  a \n  b \nslug: x\n")
  }

  @Test("Fixing what was fixed changes nothing")
  func again() {
    let once = fix("\u{FEFF}---\rdate: 1 Chwefror 2023 \r---\ro\u{302}\u{323} \r")
    #expect(text(once) == "---\ndate: 2023-02-01\n---\nộ\n")
    let twice = fix(text(once))
    #expect(twice.bytes == once.bytes)
    #expect(twice.counts.isEmpty)
  }

  @Test(
    "What could mean two things, or is right, is left byte for byte",
    arguments: [
      "---\ndate: 03/02/2023\n---\n", "---\ndate: early May 2023\n---\n", "---\ndate: 1 May 2023 (?)\n---\n",
      "---\ndate: 2023-02-30\n---\n", "---\ndate: \"2023-02-01\"\n---\n", "---\r\ndate: 2023-02-01\r\n---\r\n\r\na\r\n",
      "---\nname: q\u{301}\n---\n", "---\n[broken \n---\n\ntext", "no front matter \n", "---\nnever closed \n", "",
      "---\ntitle: \"true\"\nactions: [{due: 1 May 2023}]\n---\n",
    ])
  func left(text: String) {
    let file = fix(text, as: .record(.minutes))
    #expect(self.text(file) == text)
    #expect(file.counts.isEmpty)
  }

  @Test("Bytes that are not UTF-8 are left alone")
  func notUTF8() {
    let bytes: [UInt8] = Array("---\ndate: 1 May 2023\n---\n".utf8) + [0xFF, 0x20, 0x0A]
    #expect(FixedFile(SourceText(file: "file", bytes: bytes), as: .record(.communique)).bytes == bytes)
  }
}
