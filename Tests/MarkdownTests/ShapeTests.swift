import Diagnostics
import Markdown
import Model
import Testing

/// The shape of a text, with the places of its parts.
struct ShapeTests {
  private func moved(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { $0.lowerBound + 4..<$0.upperBound + 4 }
  }

  @Test("Headings, lists, tables and links have their places")
  func places() {
    let marked = MarkedMarkdown(
      """
      ⟦## Ŵyn⟧

      A ⟦[link](https://a.example)⟧ and ⟦www.b.example⟧.

      ⟦3. One
         ⟦- inner⟧
      4. Two⟧

      ⟦| a | b |
      |---|---|
      | 1 | 2 |
      | 3 | 4 |⟧

      Words.
      """)
    let shape = Samples.read(marked.text).shape
    let ranges = moved(marked.ranges)
    #expect(shape.headings.map(\.range) == [ranges[0]])
    #expect(shape.headings.map(\.level) == [2])
    #expect(shape.links.map(\.range) == Array(ranges[1...2]))
    #expect(shape.links.map(\.address) == ["https://a.example", "https://www.b.example"])
    #expect(shape.lists.map(\.range) == Array(ranges[3...4]))
    #expect(shape.lists.map(\.itemCount) == [2, 1])
    #expect(shape.lists.map(\.isOrdered) == [true, false])
    #expect(shape.lists.map(\.start) == [3, 0])
    #expect(shape.tables.map(\.range) == [ranges[5]])
    #expect(shape.tables.map(\.columns) == [2])
    #expect(shape.tables.map(\.rows) == [2])
  }

  @Test(
    "A summary needs a paragraph outside lists, tables and footnotes",
    arguments: [
      ("Words.", true), ("> Words.", true), ("- a\n\n- b", false), ("| a |\n|---|\n| b |", false),
      ("## Heading", false),
      ("", false), ("<!-- a -->", false), ("- a\n\nWords.", true), ("&nbsp;", true),
    ])
  func paragraph(text: String, hasOne: Bool) {
    #expect(Samples.read(text).shape.hasParagraphOutsideListsAndTables == hasOne)
  }
}
