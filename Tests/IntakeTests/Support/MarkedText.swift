import Diagnostics

/// A file in which `⟦` and `⟧` stand around the ranges where findings are expected.
struct MarkedText {
  /// The file without the marks.
  let source: SourceText
  /// The byte ranges between the marks, in the order in which they begin.
  let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  init(_ marked: String, file: String = "content/file") {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var found: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        open.append(bytes.count)
      } else if scalar == "⟧" {
        if let start = open.popLast() { found.append(start..<bytes.count) }
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    source = SourceText(file: file, bytes: bytes)
    ranges = found.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  /// Every byte of the file.
  var wholeRange: Range<Int> { 0..<source.bytes.count }

  /// The places of the marks.
  var places: [Place] { ranges.map(source.place(of:)) }
}
