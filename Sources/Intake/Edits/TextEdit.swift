/// Other bytes in place of a stretch of a file.
struct TextEdit: Sendable, Equatable {
  /// The bytes that go; empty where something is only put in.
  let range: Range<Int>
  /// The bytes that come.
  let replacement: [UInt8]

  /// Puts a text in.
  static func insert(_ text: String, at offset: Int) -> TextEdit {
    TextEdit(range: offset..<offset, replacement: Array(text.utf8))
  }

  /// Takes a stretch out.
  static func remove(_ range: Range<Int>) -> TextEdit { TextEdit(range: range, replacement: []) }
}

extension [TextEdit] {
  /// Some bytes after all the edits, none of which may overlap another.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[offset..<edit.range.lowerBound]
      result += edit.replacement
      offset = edit.range.upperBound
    }
    return result + bytes[offset...]
  }
}
