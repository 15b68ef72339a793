import Diagnostics
import Markdown
import Model
import Testing

/// The beginning of a text for lists and feeds.
struct OpeningTests {
  @Test("The opening is the first paragraph's words without markup and footnote marks")
  func words() {
    let text = "## Title\n\n- a list\n\nThe *first* [Cyd]{lang=cy}[^1]\n`paragraph`.\n\nNext.\n\n[^1]: Note."
    #expect(Samples.read(text).body.opening == "The first Cyd paragraph.")
  }

  @Test("A long opening is cut after a word near 200 characters")
  func cut() {
    let opening = Samples.read(String(repeating: "gŵyl ", count: 100)).body.opening
    #expect(opening == String(repeating: "gŵyl ", count: 39) + "gŵyl…")
  }

  @Test("A word that is itself too long is cut")
  func longWord() {
    let opening = Samples.read(String(repeating: "a", count: 300)).body.opening
    #expect(opening == String(repeating: "a", count: 200) + "…")
  }
}
