import Bytes

/// Whole letters in place of letters in parts, wherever a check knows the whole letter.
enum CompositionFix {
  static func edits(in bytes: [UInt8]) -> [TextEdit] {
    bytes.withUnsafeBufferPointer { buffer in
      guard buffer.firstOffsetNotUTF8 == nil else { return [] }
      return edits(in: buffer)
    }
  }

  private static func edits(in bytes: UnsafeBufferPointer<UInt8>) -> [TextEdit] {
    var edits: [TextEdit] = []
    var check = CompositionCheck()
    var scalars = UTF8Scalars(bytes, from: 0)
    // Where the letter begins on which the next mark would stand, and whether its marks are out of order, so that
    // nothing can be said about one of them by itself.
    var (base, isUnordered) = (0, false)
    while let (scalar, range) = scalars.next() {
      if let previous = scalars.previous, previous.isASCII {
        check.begin(previous)
        (base, isUnordered) = (range.lowerBound - 1, false)
      }
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      let fault = check.fault(scalar)
      if fault == .decomposed(nil) { isUnordered = true }
      guard case .decomposed(let whole?) = fault, !(isMark && isUnordered) else {
        if !isMark { (base, isUnordered) = (range.lowerBound, false) }
        continue
      }
      let start = isMark ? base : range.lowerBound
      // A second mark on one letter waits until the first has its place.
      guard start >= (edits.last?.range.upperBound ?? 0) else { continue }
      // Marks in between, of other classes, stay behind the whole letter.
      let between = bytes[(isMark ? start + length(at: start, in: bytes) : range.lowerBound)..<range.lowerBound]
      edits.append(TextEdit(range: start..<range.upperBound, replacement: Array(String(whole).utf8) + between))
      if !isMark { (base, isUnordered) = (range.lowerBound, false) }
    }
    return edits
  }

  /// The length of the character at an offset, in bytes.
  private static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[offset] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
