import Diagnostics
import Markdown
import Model
import Testing

/// What holds for every text.
struct PropertyTests {
  @Test("A thousand random texts give balanced HTML with known elements, attributes and addresses")
  func balanced() {
    var texts = RandomMarkdown(seed: 20_230_201)
    for _ in 0..<1_000 {
      let text = texts.next()
      let html = Samples.read(text).body.html.bytes
      let faults = TagBalancer(html).faults
      #expect(faults.isEmpty, "\(faults): \(text.debugDescription)")
      #expect(!html.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "\(text.debugDescription)")
    }
  }

  @Test("Every range of the shape and every finding lies inside the text")
  func inside() {
    var texts = RandomMarkdown(seed: 7)
    for _ in 0..<300 {
      let text = texts.next()
      let reading = Samples.read(text)
      let all = 4..<4 + text.utf8.count
      let shape = reading.shape
      let ranges =
        shape.headings.map(\.range) + shape.lists.map(\.range) + shape.tables.map(\.range)
        + shape.links.map(\.range) + shape.footnotes.map(\.range) + shape.foreignRuns.map(\.range)
      for range in ranges {
        #expect(all.lowerBound <= range.lowerBound && range.upperBound <= all.upperBound, "\(text.debugDescription)")
      }
      #expect(reading.diagnostics.allSatisfy { $0.place.line >= 2 || text.isEmpty }, "\(text.debugDescription)")
    }
  }

  @Test("A long text leaves nothing behind for the next on its thread")
  func lengths() {
    let short = "Some *words* with `code` in them.\n"
    let alone = Samples.read(short).body.html.bytes
    for count in [10, 1_000, 4_000] {
      let long = Samples.read(String(repeating: short + "\n", count: count))
      #expect(long.body.html.bytes.count == alone.count * count)
      #expect(Samples.read(short).body.html.bytes == alone)
    }
  }

  @Test("Bytes that are not UTF-8 are read without harm")
  func malformed() {
    let reader = MarkdownReader(wording: Samples.wording, language: .cy)
    let bytes: [UInt8] = [0xFF, 0x5B, 0xC3, 0x5D, 0x28, 0xE2, 0x80, 0x0A, 0x0A, 0x7C, 0xF0]
    let reading = reader.read(SourceText(file: "a.cy.md", bytes: bytes), from: 0)
    #expect(TagBalancer(reading.body.html.bytes).faults.isEmpty)
    #expect(reader.read(SourceText(file: "a.cy.md", bytes: []), from: 9).body.html.bytes.isEmpty)
  }

  @Test("Readers at work side by side read as one alone does")
  func sideBySide() async {
    var texts = RandomMarkdown(seed: 3)
    let samples = (0..<200).map { _ in texts.next() }
    let alone = samples.map { Samples.read($0).body.html.bytes }
    let together = await withTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<4 {
        group.addTask { @concurrent in samples.map { Samples.read($0).body.html.bytes } }
      }
      return await group.reduce(into: [[[UInt8]]]()) { $0.append($1) }
    }
    #expect(together.allSatisfy { $0 == alone })
  }
}
