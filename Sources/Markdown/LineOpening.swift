/// What the first bytes of a line's words say about the line.
enum LineOpening {
  /// Nothing but blanks.
  case blank
  /// A typed bullet, `•`.
  case bullet
  /// Only bars, dashes, colons and blanks: it may be the rule under a table's head.
  case rule
  /// An opening bracket: it may define a link or a footnote.
  case bracket
  /// Anything else.
  case words

  /// Looks at a line from the first byte after its blanks and marks.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    guard start < end else {
      self = .blank
      return
    }
    switch bytes[start] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      self = .blank
    case UInt8(ascii: "["):
      self = .bracket
    case 0xE2:
      self = start + 2 < end && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xA2 ? .bullet : .words
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      self = Self.isRule(bytes, from: start, to: end) ? .rule : .words
    default:
      self = .words
    }
  }

  private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    var hasDash = false
    for index in start..<end {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return hasDash
      default: return false
      }
    }
    return hasDash
  }
}
