import Diagnostics
import Markdown
import Model
import Testing

/// The headings and ids of a text.
struct HeadingTests {
  @Test(
    "A heading's id is its words in ASCII",
    arguments: [
      ("Tŷ a gŵr", "ty-a-gwr"), ("Œuvre café", "oeuvre-cafe"), ("The Chair’s view", "the-chairs-view"),
      ("1. A *new* [link](https://a.example)", "1-a-new-link"), ("Ωμέγα", "section"), ("Content", "section-content"),
      ("Footnote 1", "section-footnote-1"), ("Paragraph 1.1", "section-paragraph-1-1"), ("A & B -- C", "a-b-c"),
    ])
  func ids(text: String, id: String) {
    #expect(Samples.read("## \(text)").body.headings.map(\.id) == [id])
  }

  @Test("Ids are unique on the page")
  func unique() {
    let headings = Samples.read("## A\n\n## A\n\n## A 2\n\n## A\n\n## …\n\n## …").body.headings
    #expect(headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3", "section", "section-2"])
  }

  @Test("A heading keeps its level and plain words, and its id stands on the page")
  func words() {
    let reading = Samples.read("### A *b* `c` [d]{lang=cy}[^1]\n\n[^1]: e")
    #expect(reading.body.headings == [Heading(level: 3, id: "a-b-c-d", text: "A b c d")])
    #expect(String(decoding: reading.body.html.bytes, as: UTF8.self).contains("<h3 id=\"a-b-c-d\">A <em>b</em>"))
  }

  @Test("The page's own ids are never given to headings")
  func reserved() {
    let reader = MarkdownReader(wording: Samples.wording, language: .en, reservedIDs: ["menu"])
    let reading = reader.read(.init(file: "a.en.md", bytes: Array("## Menu".utf8)), from: 0)
    #expect(reading.body.headings.map(\.id) == ["section-menu"])
  }
}
