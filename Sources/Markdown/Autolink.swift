/// A bare address in a sentence: `https://...`, `http://...`, `www....` or an e-mail address.
struct Autolink {
  /// Where the address stands in the words.
  let range: Range<Int>
  /// The full address that it leads to.
  let address: [UInt8]

  /// The address around a colon, a "w" or an "@"; nil when there is none.
  init?(in words: ArraySlice<UInt8>, at index: Int) {
    switch words[index] {
    case UInt8(ascii: ":"): self.init(url: words, colon: index)
    case UInt8(ascii: "@"): self.init(email: words, at: index)
    default: self.init(www: words, at: index)
    }
  }

  private init?(url words: ArraySlice<UInt8>, colon: Int) {
    let before = words[..<colon]
    let length = before.suffix(5).elementsEqual("https".utf8) ? 5 : before.suffix(4).elementsEqual("http".utf8) ? 4 : 0
    guard length > 0, words[colon...].starts(with: "://".utf8),
      Self.isBoundary(words, before: colon - length), Self.isHost(words, at: colon + 3)
    else { return nil }
    range = colon - length..<Self.end(in: words, from: colon + 3)
    address = Array(words[range])
  }

  private init?(www words: ArraySlice<UInt8>, at index: Int) {
    guard words[index...].starts(with: "www.".utf8), Self.isBoundary(words, before: index),
      Self.isHost(words, at: index + 4)
    else { return nil }
    range = index..<Self.end(in: words, from: index + 4)
    address = Array("https://".utf8) + words[range]
  }

  private init?(email words: ArraySlice<UInt8>, at index: Int) {
    let name = words[..<index].suffix(64).reversed().prefix(while: Self.isNameByte).count
    var host = words[(index + 1)...].prefix(255).prefix { Self.isNameByte($0) && $0 != UInt8(ascii: "+") }
    while host.last == UInt8(ascii: ".") { host.removeLast() }
    guard name > 0, host.contains(UInt8(ascii: ".")), let last = host.last, Self.isLetterOrDigit(last),
      let first = host.first, Self.isLetterOrDigit(first)
    else { return nil }
    range = index - name..<host.endIndex
    address = Array("mailto:".utf8) + words[range]
  }

  /// Whether an address may begin at an index: after a blank or an opening mark.
  private static func isBoundary(_ words: ArraySlice<UInt8>, before index: Int) -> Bool {
    guard index > words.startIndex else { return true }
    let byte = words[index - 1]
    return !isLetterOrDigit(byte) && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "@")
  }

  private static func isHost(_ words: ArraySlice<UInt8>, at index: Int) -> Bool {
    index < words.endIndex && isLetterOrDigit(words[index])
  }

  /// The end of an address: before a blank or "<", and before the marks that end a sentence.
  private static func end(in words: ArraySlice<UInt8>, from start: Int) -> Int {
    let address = words[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") }
    var end = address.endIndex
    var surplus = address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
    while end > start {
      switch words[end - 1] {
      case UInt8(ascii: ")") where surplus > 0: surplus -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: ";"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        break
      default: return end
      }
      end -= 1
    }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80
    }
  }
}
