import Diagnostics
import Markdown
import Model
import Testing

/// Footnotes, their marks and the links between them.
struct FootnoteTests {
  @Test("Footnotes are numbered by their first marks and stand in a labelled region at the end")
  func numbers() {
    #expect(
      Samples.html("One[^b] two[^a].\n\n[^a]: A.\n[^b]: B.") == """
        <p>One<sup><a href="#footnote-1" id="footnote-1-reference" role="doc-noteref">1</a></sup> \
        two<sup><a href="#footnote-2" id="footnote-2-reference" role="doc-noteref">2</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="footnote-1">
        <p>B. <a href="#footnote-1-reference" role="doc-backlink" aria-label="Back to mark 1">↩</a></p>
        </li>
        <li id="footnote-2">
        <p>A. <a href="#footnote-2-reference" role="doc-backlink" aria-label="Back to mark 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("A footnote with several marks has a link back to each")
  func repeated() {
    let html = Samples.html("One[^a] two[^a].\n\n[^a]: A.")
    #expect(html.contains("id=\"footnote-1-reference\""))
    #expect(html.contains("id=\"footnote-1-reference-2\""))
    #expect(html.contains("href=\"#footnote-1-reference-2\" role=\"doc-backlink\" aria-label=\"Back to mark 1-2\""))
  }

  @Test("A footnote that ends with a list has its links in a paragraph of their own")
  func list() {
    let html = Samples.html("One[^a].\n\n[^a]: A.\n\n    - x")
    #expect(html.contains("</ul>\n<p><a href=\"#footnote-1-reference\""))
  }

  @Test("Footnotes lie in the text's shape from their labels on")
  func shape() throws {
    let text = "One[^a] two[^a].\n\n[^a]: A."
    let footnote = try #require(Samples.read(text).shape.footnotes.first)
    #expect(footnote.number == 1)
    #expect(footnote.referenceCount == 2)
    #expect(footnote.range == 4 + 18..<4 + 26)
  }

  @Test("A link may lead to a footnote")
  func fragment() {
    #expect(Samples.read("See [it](#footnote-1)[^a].\n\n[^a]: A.").diagnostics.isEmpty)
  }
}
