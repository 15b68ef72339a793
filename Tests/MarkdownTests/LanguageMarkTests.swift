import Diagnostics
import Markdown
import Model
import Testing

/// Words marked as another language.
struct LanguageMarkTests {
  @Test(
    "A mark becomes an element and keeps the markup inside",
    arguments: [
      ("The [Cyd-hysbysiad]{lang=cy}.", "The <span lang=\"cy\">Cyd-hysbysiad</span>."),
      ("[*Cyd* _b_]{lang=cy}", "<span lang=\"cy\"><em>Cyd</em> <em>b</em></span>"),
      ("*[Cyd]{lang=cy}* b", "<em><span lang=\"cy\">Cyd</span></em> b"),
      ("[[Cyd](https://a.example)]{lang=cy}", "<span lang=\"cy\"><a href=\"https://a.example\">Cyd</a></span>"),
      ("[[Cyd]{lang=cy}](https://a.example)", "<a href=\"https://a.example\"><span lang=\"cy\">Cyd</span></a>"),
      ("[a [b]{lang=gd} c]{lang=cy}", "<span lang=\"cy\">a <span lang=\"gd\">b</span> c</span>"),
      ("[a]{lang=cy}[b]{lang=ga}", "<span lang=\"cy\">a</span><span lang=\"ga\">b</span>"),
      ("[a\nb]{lang=cy}", "<span lang=\"cy\">a\nb</span>"),
      ("[a \\] b]{lang=cy}", "<span lang=\"cy\">a ] b</span>"),
      ("`[a]{lang=cy}`", "<code>[a]{lang=cy}</code>"),
      ("[a] [b]{lang=cy-GB}", "[a] <span lang=\"cy-GB\">b</span>"),
      ("[Cyd]{lang=cy} a\n\n[Cyd]: https://a.example", "<span lang=\"cy\">Cyd</span> a"),
    ])
  func spans(text: String, html: String) {
    #expect(Samples.html(text) == "<p>\(html)</p>\n")
  }

  @Test("A mark works in headings and tables, and before a footnote")
  func elsewhere() {
    #expect(Samples.html("## [Cyd]{lang=cy}") == "<h2 id=\"cyd\"><span lang=\"cy\">Cyd</span></h2>\n")
    #expect(Samples.html("| [Cyd]{lang=cy} |\n|---|").contains("<span lang=\"cy\">Cyd</span></th>"))
    #expect(Samples.html("[Cyd[^1]]{lang=cy}\n\n[^1]: A.").contains("<span lang=\"cy\">Cyd<sup>"))
  }

  @Test("Places after a mark are still right")
  func places() {
    let marked = MarkedMarkdown("The [Cyd]{lang=cy} and [Cyd]{lang=cy} ⟦[x](ftp://a)⟧ and\n⟦<b>⟧ ŵ ⟦[y](ftp://b)⟧.")
    #expect(marked.findings().map(\.place) == marked.places())
  }

  @Test("The shape holds the words' languages and places")
  func shape() {
    let marked = MarkedMarkdown("A ⟦[b ⟦[c]{lang=gd}⟧]{lang=cy}⟧.")
    let runs = Samples.read(marked.text).shape.foreignRuns
    #expect(runs.map(\.tag) == ["cy", "gd"])
    #expect(runs.map(\.range) == marked.ranges.map { $0.lowerBound + 4..<$0.upperBound + 4 })
  }
}
