extension [UInt8] {
  /// The offset of the first occurrence of two ASCII characters at or after an offset and wholly before another.
  func index(of pair: StaticString, before end: Int, from start: Int) -> Int? {
    var offset = start
    while offset + 1 < end {
      if self[offset] == pair.utf8Start[0], self[offset + 1] == pair.utf8Start[1] { return offset }
      offset += 1
    }
    return nil
  }

  /// The bytes of a range without the blanks around them.
  func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let rest = self[range].drop { $0.isTemplateBlank }
    let end = rest.lastIndex { !$0.isTemplateBlank }.map { $0 + 1 } ?? rest.startIndex
    return rest[..<end]
  }

  /// The blanks from the beginning of the line up to an offset; nil when something else is before it.
  func lead(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, self[start - 1].isTemplateSpace { start -= 1 }
    return start == 0 || self[start - 1] == UInt8(ascii: "\n") ? start..<offset : nil
  }

  /// The beginning of the next line when only blanks are between an offset and the line's end.
  func nextLine(after offset: Int) -> Int? {
    var end = offset
    while end < count, self[end].isTemplateSpace { end += 1 }
    if end == count { return end }
    if self[end] == UInt8(ascii: "\r"), end + 1 < count { end += 1 }
    return self[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  /// The blanks that begin the first line with anything else on it, from an offset that begins a line.
  func firstIndent(from offset: Int) -> Range<Int> {
    var start = offset
    var end = offset
    while end < count, self[end].isTemplateBlank {
      end += 1
      if self[end - 1] == UInt8(ascii: "\n") { start = end }
    }
    return start..<end
  }
}
