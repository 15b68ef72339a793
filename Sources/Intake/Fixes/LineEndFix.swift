import Diagnostics

/// Line breaks in place of lone carriage returns, in a file that has no other line ends.
enum LineEndFix {
  static func edits(in source: SourceText) -> [TextEdit] {
    guard LineEnds.areOld(source) else { return [] }
    return source.bytes.indices.filter { source.bytes[$0] == UInt8(ascii: "\r") }.map { offset in
      TextEdit(range: offset..<offset + 1, replacement: [UInt8(ascii: "\n")])
    }
  }
}
