import Diagnostics
import Markdown
import Model

/// A text in which `⟦` and `⟧` stand around the ranges where findings are expected.
struct MarkedMarkdown {
  /// The text without the marks.
  let text: String
  /// The byte ranges between the marks, in the order in which they begin.
  let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [(order: Int, start: Int)] = []
    var found: [(order: Int, range: Range<Int>)] = []
    var order = 0
    for character in marked.unicodeScalars {
      if character == "⟦" {
        open.append((order, bytes.count))
        order += 1
      } else if character == "⟧", let start = open.popLast() {
        found.append((start.order, start.start..<bytes.count))
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    ranges = found.sorted { $0.order < $1.order }.map(\.range)
  }

  /// What is found in the text: the codes in the order of their places.
  func findings() -> [(code: Int, place: Place)] {
    Samples.read(text).diagnostics.sorted().map { ($0.code.number, $0.place) }
  }

  /// The places of the marks in the file that `Samples` reads.
  func places() -> [Place] {
    let before = "---\n"
    let source = SourceText(file: "communique.en.md", bytes: Array((before + text).utf8))
    return ranges.map { source.place(of: $0.lowerBound + before.utf8.count..<$0.upperBound + before.utf8.count) }
  }
}
