import Diagnostics

/// How the lines of a file end.
enum LineEnds {
  /// Whether they end with a carriage return alone: one finding says so better than one for each line.
  static func areOld(_ source: SourceText) -> Bool {
    // A file with a line break near its beginning is the usual case and costs nothing.
    guard let first = source.bytes.first(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
      return false
    }
    return first == UInt8(ascii: "\r") && !source.bytes.contains(UInt8(ascii: "\n"))
  }
}
