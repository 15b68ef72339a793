import Diagnostics

/// A text in which `«` and `»` mark the stretch that a finding must name.
struct MarkedText {
  /// The text without the marks.
  let source: SourceText
  /// The marked stretch; the file as a whole when nothing is marked.
  let place: Place

  /// The text of a file.
  init(_ text: String, file: String) {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }.map(String.init)
    source = SourceText(file: file, bytes: Array(pieces.joined().utf8))
    guard pieces.count == 3 else {
      place = source.wholeFile
      return
    }
    let start = pieces[0].utf8.count
    place = source.place(of: start..<start + pieces[1].utf8.count)
  }
}
