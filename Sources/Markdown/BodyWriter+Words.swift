import Bytes

extension BodyWriter {
  /// The most bytes of a label in brackets: CommonMark 0.29, section 4.7.
  private static let longestLabel = 1_000

  /// Writes words escaped, with bare addresses as links.
  mutating func writeWords(_ words: ArraySlice<UInt8>) {
    var start = words.startIndex
    var index = start
    while true {
      index = Self.nextMark(in: words, from: index)
      guard index < words.endIndex else { break }
      let byte = words[index]
      if let entity = HTML.entity(of: byte) {
        html += words[start..<index]
        append(entity)
        start = index + 1
      } else if let link = autolink(in: words[start...], at: index) {
        html += words[start..<link.range.lowerBound]
        writeAutolink(link, words: words[link.range])
        start = link.range.upperBound
        index = start
        continue
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "~") {
        noteLeftover(in: words, at: index)
      }
      index += 1
    }
    html += words[start...]
  }

  /// The index of the next byte that may have to be more than copied, or the end; one “w” alone need not.
  private static func nextMark(in words: ArraySlice<UInt8>, from start: Int) -> Int {
    words.withUnsafeBufferPointer { bytes in
      var offset = start - words.startIndex
      while true {
        offset = bytes.firstOffset(in: offset..<bytes.count) { $0.marks }
        // One “w” alone is a letter that Welsh is full of.
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "w") else { break }
        if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "w") { break }
        offset += 1
      }
      return words.startIndex + offset
    }
  }

  /// The bare address around a byte that only an address or a sentence's mark can be.
  private func autolink(in words: ArraySlice<UInt8>, at index: Int) -> Autolink? {
    switch words[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "@"):
      context.isInLink ? nil : Autolink(in: words, at: index)
    default:
      nil
    }
  }

  private mutating func writeAutolink(_ link: Autolink, words: ArraySlice<UInt8>) {
    let range = locator.find(words, in: positions) ?? locator.find(words.prefix(8), in: positions) ?? locator.start
    let isLink = writeAnchor(to: link.address[...], range: range)
    HTML.append(words, to: &html)
    if isLink { append("</a>") }
  }

  /// Reports a link that the parser left in the words, because of a blank in its address or because it does not end.
  private mutating func noteBrokenLink(_ words: ArraySlice<UInt8>) {
    guard let close = words.firstIndex(of: UInt8(ascii: "]")), words[close...].starts(with: "](http".utf8) else {
      return
    }
    let link = words[...(close + 1)]
    // What is escaped is meant to be seen.
    guard !link.dropFirst().contains(UInt8(ascii: "[")), let range = locator.find(link, in: positions) else { return }
    findings.add(.brokenLink, at: range)
  }

  /// Reports a mark that the parser left in the words: a footnote that is not defined, or struck-out words.
  private mutating func noteLeftover(in words: ArraySlice<UInt8>, at index: Int) {
    let rest = words[index...]
    if rest.starts(with: "~~".utf8) {
      if index > words.startIndex, words[index - 1] == UInt8(ascii: "~") { return }
      if let range = locator.find("~~".utf8, in: positions) { findings.add(.strikethrough, at: range) }
    } else if rest.starts(with: "[^".utf8) {
      let label = rest.dropFirst(2).prefix(60).prefix {
        $0 > 0x20 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
      }
      guard !label.isEmpty, label.endIndex < words.endIndex, words[label.endIndex] == UInt8(ascii: "]"),
        let range = locator.find(words[index...label.endIndex], in: positions)
      else { return }
      findings.add(.undefinedFootnote(String(decoding: label, as: UTF8.self)), at: range)
    } else {
      noteBrokenLink(rest.prefix(Self.longestLabel))
    }
  }
}

extension ByteBlock {
  /// What has an entity, may lie in a bare address, or may be left over from markup, and a few bytes more.
  fileprivate var marks: ByteSelection {
    // The two bytes with entities that are not in the range differ in one bit.
    equal(to: UInt8(ascii: "\""), ignoring: UInt8(ascii: "&") ^ UInt8(ascii: "\""))
      | within(UInt8(ascii: ":")...UInt8(ascii: "@")) | equal(to: UInt8(ascii: "[")) | equal(to: UInt8(ascii: "~"))
      | equal(to: UInt8(ascii: "w")).doubled
  }
}
