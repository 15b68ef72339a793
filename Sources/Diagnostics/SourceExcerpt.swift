import JSON

/// The source line of a place in three parts, every code point of it one visible column: controls and direction marks
/// must not act on what shows them.
package struct SourceExcerpt: Sendable {
  /// What stands before the place.
  package let before: String
  /// The place itself; empty at the end of a line.
  package let marked: String
  /// What stands after it.
  package let after: String

  /// The line of a place; nil when the place is a file as a whole.
  package init?(of place: Place) {
    guard !place.isWholeFile else { return nil }
    let line = place.sourceLine.unicodeScalars.map(Self.printable)
    let start = min(place.column - place.sourceColumn, line.count)
    let end = place.endLine == place.line ? place.endColumn - place.sourceColumn : line.count
    let markEnd = min(max(end, start + 1), line.count)
    before = line[..<start].joined()
    marked = line[start..<markEnd].joined()
    after = line[markEnd...].joined()
  }

  private static func printable(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: "\u{FFFD}"
    default: scalar.isUnseen ? "\u{FFFD}" : String(scalar)
    }
  }
}
