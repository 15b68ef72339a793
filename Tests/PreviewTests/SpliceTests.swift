import Preview
import Testing

struct SpliceTests {
  private func spliced(_ page: String, head: String = "H", body: String = "B") -> String {
    String(
      decoding: Splice.insert(head: Array(head.utf8), body: Array(body.utf8), into: Array(page.utf8)), as: UTF8.self)
  }

  private let head = "<!-- preview -->H<!-- /preview -->"
  private let body = "<!-- preview -->B<!-- /preview -->"

  @Test("One thing ends the head, the other begins the body")
  func tags() {
    #expect(
      spliced("<html><head></head><body><p></body></html>")
        == "<html><head>\(head)</head><body>\(body)<p></body></html>")
    #expect(
      spliced("<HEAD></HEAD >\n<BODY class=\"a\">\n") == "<HEAD>\(head)</HEAD >\n<BODY class=\"a\">\(body)\n")
  }

  @Test("Nothing is said where there is nothing to say")
  func empty() {
    #expect(spliced("<head></head><body>", body: "") == "<head>\(head)</head><body>")
  }

  @Test(
    "A page without the tags gets both at its end",
    arguments: ["", "<p>", "<body>", "<head></head>", "<head></head><body", "<body></head>"])
  func noTags(page: String) {
    #expect(spliced(page) == page + head + body)
  }
}
