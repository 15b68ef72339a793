import Bytes

/// Cuts a text into words and numbers, in one look at its bytes.
///
/// Addresses, comments, the numbers of list items and the marks of footnotes and languages are passed over; other markup
/// parts words as punctuation does.
struct ProseScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let apart: [Range<Int>]
  /// How many of the stretches apart have been left behind.
  private var passed = 0
  private var index: Int
  /// Whether only blanks and marks of quotations came since the line began.
  private var isLineStart = true
  /// Whether no word or number came since the block began.
  private var isFirst = true
  /// Whether a comment is never closed, so that no further end is looked for.
  private var hasOpenComment = false
  private var tokens: [ProseToken] = []

  /// The words and numbers in a range of a file.
  ///
  /// - Parameter apart: Links and words of another language, in order.
  static func tokens(of bytes: [UInt8], in range: Range<Int>, apart: [Range<Int>] = []) -> [ProseToken] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = ProseScanner(bytes: buffer, range: range, apart: apart)
      scanner.run()
      return scanner.tokens
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, apart: [Range<Int>]) {
    self.bytes = bytes
    self.apart = apart
    index = range.lowerBound
    end = min(range.upperBound, bytes.count)
    tokens.reserveCapacity(range.count / 6)
  }

  private mutating func run() {
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): readWord()
      case 0x80...: width(at: index) == 0 ? readWord() : skip(width(at: index))
      case 0x0D where byteAt(index + 1) == 0x0A: index += 1
      case 0x0A, 0x0D:
        isLineStart = true
        index += 1
        if beginsBlock(at: index) { isFirst = true }
      case 0x20, UInt8(ascii: ">"): index += 1
      case UInt8(ascii: "]"): skipTarget()
      case UInt8(ascii: "["): byteAt(index + 1) == UInt8(ascii: "^") ? skip(past: UInt8(ascii: "]")) : skip(1)
      case UInt8(ascii: "<"): skipComment()
      default: skip(1)
      }
    }
  }

  /// Whether a line begins a paragraph, an item, a heading or a row, as far as its first byte tells.
  private func beginsBlock(at start: Int) -> Bool {
    var offset = start
    while byteAt(offset) == 0x20 || byteAt(offset) == UInt8(ascii: ">") { offset += 1 }
    return switch byteAt(offset) {
    case 0x0A, 0x0D, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "|"),
      UInt8(ascii: "["), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private mutating func skip(_ count: Int) {
    index += count
    isLineStart = false
  }

  private func byteAt(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// The length of a sign beyond ASCII that parts words, such as a dash or a curly quote; 0 for a letter.
  private func width(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xC2: 2
    case 0xE2: 3
    default: 0
    }
  }

  private func isDigit(at offset: Int) -> Bool { byteAt(offset) &- UInt8(ascii: "0") < 10 }

  private mutating func readWord() {
    let start = index
    var key = ProseKey()
    while true {
      let block = ByteBlock(bytes, at: index)
      let length = min(block.partingWords.first, end - index)
      if length > 0 { key.add(block.first(length)) }
      index += length
      if length < ByteBlock.width { break }
    }
    isLineStart = false
    if byteAt(index) == UInt8(ascii: ":"), byteAt(index + 1) == UInt8(ascii: "/") {
      skipAddress()
    } else {
      append(start, key, number: -1, isNumber: false)
    }
  }

  /// Reads digits with what groups or divides them: “1,234”, “4.5”, “10:30”.
  private mutating func readNumber() {
    let start = index
    let opensLine = isLineStart
    var (key, number, isWhole) = (ProseKey(), 0, true)
    while index < end {
      if isDigit(at: index) {
        key.add(bytes[index])
        number = min(number * 10 + Int(bytes[index] - UInt8(ascii: "0")), 1_000_000)
      } else if isDigit(at: index + 1), ",.:".utf8.contains(bytes[index]) {
        if bytes[index] != UInt8(ascii: ",") { key.add(UInt8(ascii: ".")) }
        isWhole = false
      } else {
        break
      }
      index += 1
    }
    isLineStart = false
    if opensLine, isWhole, ".)".utf8.contains(byteAt(index)), byteAt(index + 1) == 0x20 { return }
    append(start, key, number: isWhole && number < 1_000_000 ? number : -1, isNumber: true)
  }

  private mutating func append(_ start: Int, _ key: ProseKey, number: Int, isNumber: Bool) {
    while passed < apart.count, apart[passed].upperBound <= start { passed += 1 }
    tokens.append(
      ProseToken(
        start: Int32(start), end: Int32(index), key: key, number: Int32(number), isNumber: isNumber,
        isCapitalised: bytes[start] &- UInt8(ascii: "A") < 26, opensBlock: isFirst,
        isApart: passed < apart.count && apart[passed].contains(start)))
    isFirst = false
  }
}

extension ProseScanner {
  /// Passes over the rest of a bare address.
  private mutating func skipAddress() {
    while index < end, bytes[index] > 0x20, !"<>)|".utf8.contains(bytes[index]) { index += 1 }
  }

  /// Passes over a closing bracket with the address or the mark of a language behind it.
  private mutating func skipTarget() {
    switch byteAt(index + 1) {
    case UInt8(ascii: "("): skip(past: UInt8(ascii: ")"))
    case UInt8(ascii: "{"): skip(past: UInt8(ascii: "}"))
    default: skip(1)
    }
  }

  /// Passes over everything to a byte, or over one byte when the line does not hold it.
  private mutating func skip(past byte: UInt8) {
    // Further than any label or address, so that a line of open brackets costs no more than another.
    let limit = min(end, index + 2048)
    var offset = index + 1
    while offset < limit, bytes[offset] != byte, bytes[offset] != 0x0A { offset += 1 }
    skip(offset < limit && bytes[offset] == byte ? offset + 1 - index : 1)
  }

  private mutating func skipComment() {
    guard byteAt(index + 1) == UInt8(ascii: "!"), byteAt(index + 2) == UInt8(ascii: "-") else { return skip(1) }
    guard !hasOpenComment else { return skip(1) }
    var offset = index + 4
    while offset + 2 < end {
      if bytes[offset] == UInt8(ascii: "-"), bytes[offset + 1] == UInt8(ascii: "-"),
        bytes[offset + 2] == UInt8(ascii: ">")
      {
        return skip(offset + 3 - index)
      }
      offset += 1
    }
    hasOpenComment = true
    skip(1)
  }
}

extension ByteBlock {
  /// What is neither a letter nor a digit; the signs beyond ASCII that part words begin with C2 or E2, one bit apart.
  fileprivate var partingWords: ByteSelection {
    let small = smallLetters
    return ~(small.within(0x61...0x7A) | within(0x30...0x39) | beyondASCII) | small.equal(to: 0xE2)
  }
}
