import Markdown
import Testing

/// What holds for the plain text of every text.
struct PlainTextPropertyTests {
  @Test("The layout of the source changes nothing")
  func layout() {
    var random = LaidOutText.Random(seed: 20_250_605)
    for _ in 0..<300 {
      let text = LaidOutText(random: &random)
      let first = Samples.plainText(text.source(in: LaidOutText.Layout()))
      #expect(!first.isEmpty)
      for _ in 0..<4 {
        let source = text.source(in: LaidOutText.Layout(random: &random))
        #expect(Samples.plainText(source) == first, "\(source.debugDescription)")
      }
    }
  }

  @Test("Another word changes the text, whatever the layout, and so does an address")
  func words() {
    var random = LaidOutText.Random(seed: 5_062_025)
    for _ in 0..<1_000 {
      let text = LaidOutText(random: &random)
      let changed = text.withAnotherWord(random: &random)
      let source = changed.source(in: LaidOutText.Layout(random: &random))
      #expect(
        Samples.plainText(source) != Samples.plainText(text.source(in: LaidOutText.Layout())),
        "\(source.debugDescription)")
    }
  }

  @Test("Every random text gives lines without tabs and blanks at their ends, and no two blank lines together")
  func lines() {
    var texts = RandomMarkdown(seed: 11)
    for _ in 0..<1_000 {
      let source = texts.next()
      let text = Samples.read(source).plainText()
      var before: ArraySlice<UInt8> = []
      for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
        #expect(line.last != UInt8(ascii: " "), "\(source.debugDescription)")
        #expect(!line.contains { $0 < 0x20 || $0 == 0x7F }, "\(source.debugDescription)")
        #expect(!(line.isEmpty && before.isEmpty), "\(source.debugDescription)")
        before = line
      }
      #expect(text.isEmpty || text.last == UInt8(ascii: "\n"), "\(source.debugDescription)")
    }
  }
}
