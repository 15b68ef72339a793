import CSV
import Testing

struct CSVWriterTests {
  private func text(_ row: [String]) -> String {
    var bytes: [UInt8] = []
    CSVWriter.append(row, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Cells have commas between them, and a row ends with CR and LF")
  func rows() {
    #expect(text(["a", "", "ŵ"]) == "a,,ŵ\r\n")
  }

  @Test(
    "A cell is in quotes where it holds a comma, a quote or a line break",
    arguments: [
      ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
      // A quote and a combining mark, a CR and an LF are one `Character` each.
      ("\"\u{301}", "\"\"\"\u{301}\""), ("a\r\nb", "\"a\r\nb\""), ("a b;c'd", "a b;c'd"),
    ])
  func quotes(cell: String, expected: String) {
    #expect(text([cell]) == expected + "\r\n")
  }

  @Test(
    "What a spreadsheet would take for a formula stays a text",
    arguments: [
      ("=1+1", "'=1+1"), ("+44", "'+44"), ("-", "'-"), ("@a", "'@a"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("1=1", "1=1"), (" =1", " =1"),
    ])
  func formulas(cell: String, expected: String) {
    #expect(text([cell]) == expected + "\r\n")
  }
}
