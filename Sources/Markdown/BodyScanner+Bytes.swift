import Bytes

extension BodyScanner {
  /// Looks at the bytes of a line up to and over its line break; returns the number of unescaped bars.
  mutating func scanLine(into scan: inout BodyScan) -> Int {
    var pipes = 0
    while skipWords() {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\n"):
        return pipes
      case UInt8(ascii: "\r"):
        if peek(UInt8(ascii: "\n")) { position += 1 }
        return pipes
      case UInt8(ascii: "\\"):
        if position < end, bytes[position] > UInt8(ascii: " "), !(peek(UInt8(ascii: "&")) && isInAngles()) {
          position += 1
        }
      case UInt8(ascii: "|"):
        pipes += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        emphasisMarks += 1
      case UInt8(ascii: "["):
        openBracket(into: &scan)
      case UInt8(ascii: "]"):
        closeBracket(into: &scan)
      case UInt8(ascii: "{"):
        noteLooseMark(into: &scan)
      case UInt8(ascii: "&"):
        noteReference(into: &scan)
      case UInt8(ascii: "<"):
        angles = position..<position
        countDeclaration(into: &scan)
      case 0...8, 11, 12, 14...31, 127:
        scan.hasControls = true
      default:
        break
      }
    }
    return pipes
  }

  /// Skips bytes that mean nothing by themselves; false at the text's end.
  private mutating func skipWords() -> Bool {
    position = bytes.firstOffset(in: position..<end) { $0.meaningful }
    return position < end
  }

  /// Whether the address of a link may be open between angles, where a backslash is a letter like any other.
  private mutating func isInAngles() -> Bool {
    guard let open = angles else { return false }
    let isOpen = bytes[open.upperBound..<position].allSatisfy { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    angles = isOpen ? open.lowerBound..<position : nil
    return isOpen
  }

  private func peek(_ byte: UInt8) -> Bool {
    position < end && bytes[position] == byte
  }

  /// Notes a reference to an invisible character; the longest name has 31 letters.
  private func noteReference(into scan: inout BodyScan) {
    let limit = min(end, position + 32)
    guard position < limit, bytes[position] > UInt8(ascii: " "),
      let close = bytes[position..<limit].firstIndex(where: { $0 == UInt8(ascii: ";") || $0 <= UInt8(ascii: " ") }),
      bytes[close] == UInt8(ascii: ";"), InvisibleReference.isInvisible(bytes[position..<close])
    else { return }
    scan.invisibleReferences.append(position - 1..<close + 1)
  }

  private mutating func countDeclaration(into scan: inout BodyScan) {
    guard peek(UInt8(ascii: "!")) || peek(UInt8(ascii: "?")) else { return }
    declarations += 1
    if declarations > limits.markupDeclarations { scan.exceed(.markupDeclarations, at: position - 1..<position + 1) }
  }

  private mutating func openBracket(into scan: inout BodyScan) {
    brackets += 1
    if brackets > limits.brackets { scan.exceed(.brackets, at: position - 1..<position) }
    openBrackets.append(position - 1)
    guard peek(UInt8(ascii: "^")) else { return }
    footnoteReferences += 1
    // Every definition was counted here as well.
    if footnoteReferences > limits.footnoteReferences + scan.footnoteDefinitions.count {
      scan.exceed(.footnoteReferences, at: position - 1..<position + 1)
    }
  }

  private mutating func closeBracket(into scan: inout BodyScan) {
    let open = openBrackets.popLast()
    let close = position - 1
    guard peek(UInt8(ascii: "{")), let mark = tag(at: position) else { return }
    position = mark.end
    guard let open else {
      scan.looseMarks.append(close..<mark.end)
      return
    }
    guard LanguageTag.isAccepted(mark.tag) else {
      scan.unknownTags.append((mark.tag, close + 1..<mark.end))
      return
    }
    scan.languageMarks.append(LanguageMark(open: open, close: close, end: mark.end, tag: mark.tag))
    if scan.languageMarks.count > limits.languageMarks { scan.exceed(.languageMarks, at: open..<mark.end) }
  }

  private mutating func noteLooseMark(into scan: inout BodyScan) {
    guard let end = tag(at: position - 1)?.end ?? misspeltMarkEnd(from: position) else { return }
    scan.looseMarks.append(position - 1..<end)
    position = end
  }

  /// The offset after a mark that is nearly one, such as `{ lang: cy }`, from after its brace.
  private func misspeltMarkEnd(from start: Int) -> Int? {
    let limit = min(end, start + 40)
    guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let words = bytes[start..<close].drop { $0 == UInt8(ascii: " ") }
    guard words.count > 4, zip(words, "lang".utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return nil }
    let sign = words.dropFirst(4).first { $0 != UInt8(ascii: " ") }
    return sign == UInt8(ascii: "=") || sign == UInt8(ascii: ":") ? close + 1 : nil
  }

  /// The tag of `{lang=...}` and the offset after it; the tag is what stands before the brace or the line's end.
  private func tag(at start: Int) -> (tag: String, end: Int)? {
    let key = StaticString("{lang=")
    guard start + key.utf8CodeUnitCount <= end else { return nil }
    for offset in 0..<key.utf8CodeUnitCount where bytes[start + offset] != key.utf8Start[offset] { return nil }
    var index = start + key.utf8CodeUnitCount
    let tagStart = index
    while index < end, index - tagStart < 40, bytes[index] != UInt8(ascii: "}"), bytes[index] >= UInt8(ascii: " ") {
      index += 1
    }
    let tag = String(decoding: bytes[tagStart..<index], as: UTF8.self)
    return (tag, index < end && bytes[index] == UInt8(ascii: "}") ? index + 1 : index)
  }
}

extension ByteBlock {
  /// Everything that `scanLine` looks at, and a few bytes more: ranges cost less than single bytes.
  fileprivate var meaningful: ByteSelection {
    within(0...0x1F) | equal(to: UInt8(ascii: "&")) | equal(to: UInt8(ascii: "*")) | equal(to: UInt8(ascii: "<"))
      | within(UInt8(ascii: "[")...UInt8(ascii: "_")) | within(UInt8(ascii: "{")...0x7F)
  }
}
