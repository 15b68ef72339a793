import Preview
import Testing

struct SpliceTests {
  private func spliced(_ page: String, opening: String = "O", closing: String = "C") -> String {
    let bytes = Splice.insert(
      head: Array("H".utf8), opening: Array(opening.utf8), closing: Array(closing.utf8), into: Array(page.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func marked(_ text: String) -> String { "<!-- preview -->\(text)<!-- /preview -->" }

  @Test("One thing ends the head, one begins the body, one ends it")
  func tags() {
    #expect(
      spliced("<html><head></head><body><p></body></html>")
        == "<html><head>\(marked("H"))</head><body>\(marked("O"))<p>\(marked("C"))</body></html>")
    #expect(
      spliced("<HEAD></HEAD >\n<BODY class=\"a\">\n</Body>")
        == "<HEAD>\(marked("H"))</HEAD >\n<BODY class=\"a\">\(marked("O"))\n\(marked("C"))</Body>")
  }

  @Test("A body may end with the page, and nothing is said where there is nothing to say")
  func empty() {
    #expect(spliced("<head></head><body>a", opening: "") == "<head>\(marked("H"))</head><body>a\(marked("C"))")
    #expect(spliced("<head></head><body>", opening: "", closing: "") == "<head>\(marked("H"))</head><body>")
  }

  @Test(
    "A page without the tags gets all at its end",
    arguments: ["", "<p>", "<body>", "<head></head>", "<head></head><body", "<body></head>"])
  func noTags(page: String) {
    #expect(spliced(page) == page + marked("H") + marked("O") + marked("C"))
  }
}
