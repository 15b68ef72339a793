import Diagnostics
import Testing

struct SourceTextTests {
  private let text = SourceText(file: "content/site.yaml", bytes: Array("date: 2023-02-01\r\ntitl: Grŵp newydd\n".utf8))

  @Test("Columns count code points, not bytes")
  func columns() {
    let word = Array("newydd".utf8)
    let start = text.bytes.count - 1 - word.count
    let place = text.place(of: start..<(start + word.count))
    #expect(place.line == 2)
    #expect(place.column == 12)
    #expect(place.endColumn == 18)
    #expect(place.description == "content/site.yaml:2:12")
  }

  @Test("The source line comes without its line break, CRLF or LF")
  func sourceLine() {
    #expect(text.place(of: 6..<16).sourceLine == "date: 2023-02-01")
    #expect(text.place(of: 18..<22).sourceLine == "titl: Grŵp newydd")
  }

  @Test("A range over several lines ends on its last line")
  func severalLines() {
    let place = text.place(of: 0..<22)
    #expect(place.line == 1)
    #expect(place.endLine == 2)
    #expect(place.endColumn == 5)
  }

  @Test("An offset past the end is the end")
  func pastTheEnd() {
    let place = text.place(of: 1_000..<2_000)
    #expect(place.line == 3)
    #expect(place.column == 1)
    #expect(place.sourceLine.isEmpty)
  }

  @Test("Every offset of a long text has the line and column that counting from its beginning gives")
  func longText() {
    var bytes: [UInt8] = []
    for length in 0..<90 { bytes += Array((String(repeating: "xŵ😀", count: length) + "\n").utf8) }
    let text = SourceText(file: "f", bytes: bytes)
    var (line, column) = (1, 1)
    for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
      let place = text.place(of: offset..<offset)
      #expect(place.line == line && place.column == column)
      (line, column) = bytes[offset] == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
    }
  }

  @Test(
    "A line that is too long is cut, with an ellipsis in place of what is cut",
    arguments: [(0, 1, "xxx", "xx…"), (500, 476, "…xx", "xx…"), (995, 971, "…xx", "xxx")])
  func excerpt(offset: Int, start: Int, beginning: String, end: String) {
    let line = String(repeating: "x", count: 999)
    let place = SourceText(file: "f", bytes: Array("ŵ\n\(line)\r\nŵ".utf8)).place(of: 3 + offset..<4 + offset)
    #expect(place.sourceColumn == start)
    #expect(place.sourceLine.hasPrefix(beginning))
    #expect(place.sourceLine.hasSuffix(end))
    #expect(place.sourceLine.unicodeScalars.count <= 100)
  }
}
