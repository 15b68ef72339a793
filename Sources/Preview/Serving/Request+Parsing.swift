extension Request {
  /// The most bytes a head may have, and the most header fields.
  static let sizeLimit = 16 * 1024
  private static let fieldLimit = 100

  /// Reads a head, without the empty line at its end, as strictly as RFC 9112 allows.
  ///
  /// What servers read in different ways is refused: line breaks of one byte, folded lines, blanks before a colon.
  package init(head: ArraySlice<UInt8>) throws(RequestFault) {
    var lines = try Self.lines(of: head)
    guard let first = lines.popFirst() else { throw .malformed }
    let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, Self.isToken(words[0]), words[1].first == UInt8(ascii: "/") else { throw .malformed }
    guard words[1].allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .malformed }
    guard words[2].starts(with: "HTTP/".utf8) else { throw .malformed }
    isCurrent = words[2].elementsEqual("HTTP/1.1".utf8)
    guard isCurrent || words[2].elementsEqual("HTTP/1.0".utf8) else { throw .otherVersion }
    guard lines.count <= Self.fieldLimit else { throw .tooLarge }
    method = Self.text(words[0])
    let target = words[1].split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    path = Self.text(target[0])
    query = target.count > 1 ? Self.text(target[1]) : ""
    var fields: [(name: String, value: String)] = []
    for line in lines { fields.append(try Self.field(line)) }
    self.fields = fields
    guard values(of: "transfer-encoding").isEmpty else { throw .hasContent }
    guard values(of: "content-length").allSatisfy({ $0.utf8.elementsEqual("0".utf8) }) else { throw .hasContent }
  }

  /// The lines of a head; every CR stands before an LF and every LF after a CR.
  private static func lines(of head: ArraySlice<UInt8>) throws(RequestFault) -> ArraySlice<ArraySlice<UInt8>> {
    var lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    for index in lines.indices {
      let isLast = index == lines.endIndex - 1
      if !isLast, lines[index].popLast() != UInt8(ascii: "\r") { throw .malformed }
      if lines[index].contains(UInt8(ascii: "\r")) { throw .malformed }
    }
    return lines
  }

  private static func field(_ line: ArraySlice<UInt8>) throws(RequestFault) -> (name: String, value: String) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]) else { throw .malformed }
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var value = line[(colon + 1)...].drop(while: isBlank)
    while let last = value.last, isBlank(last) { value.removeLast() }
    guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }) else { throw .malformed }
    return (text(line[..<colon]).lowercased(), text(value))
  }

  /// Whether bytes are a token of RFC 9110, section 5.6.2.
  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
