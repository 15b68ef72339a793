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
}
