/// A word without case as one number, so that words are told apart without making texts of them.
///
/// Two words of at most eight bytes never share a number; that two longer ones do is as good as impossible. The capitals
/// A to Z count as small letters, and so would others where the caller has made them small.
struct ProseKey: Hashable, Sendable {
  private var value: UInt64

  /// The key of no words, to which words are added.
  init() { value = 0xCBF2_9CE4_8422_2325 }

  /// The key of the bytes of a word.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.init()
    var offset = range.lowerBound
    while offset < range.upperBound {
      mix(Self.small(Self.eight(bytes, from: offset, to: range.upperBound)))
      offset &+= 8
    }
  }

  /// The key of the bytes of a word.
  init(_ word: [UInt8]) {
    self = word.withUnsafeBufferPointer { ProseKey($0, in: 0..<word.count) }
  }

  /// The key of a word.
  init(_ word: String) { self.init(Array(word.utf8)) }

  /// The keys of the words of a phrase, with single blanks between them.
  static func phrase(_ words: String) -> [ProseKey] {
    words.utf8.split(separator: UInt8(ascii: " ")).map { ProseKey(Array($0)) }
  }

  /// Adds a byte of a number.
  mutating func add(_ byte: UInt8) { mix(UInt64(byte)) }

  /// Adds a whole word, so that a row of words has a key of its own.
  mutating func add(_ word: ProseKey) { mix(word.value) }

  /// An odd factor and a shift onto itself lose nothing of what is mixed in.
  private mutating func mix(_ bits: UInt64) {
    value = (value ^ bits) &* 0x9E37_79B9_7F4A_7C15
    value ^= value &>> 32
  }

  /// Eight bytes, the first lowest, with zeros for those from an end on.
  private static func eight(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    guard start + 8 <= raw.count else {
      return (start..<end).reversed().reduce(0) { $0 << 8 | UInt64(raw[$1]) }
    }
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    return end - start >= 8 ? word : word & (1 &<< UInt64(8 * (end - start)) &- 1)
  }

  /// Eight bytes with the capitals A to Z made small, all at once.
  private static func small(_ bytes: UInt64) -> UInt64 {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    // The highest bit of each byte: at least “A”, not more than “Z”, and of ASCII.
    let isAtLeastA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let isAfterZ = low &+ 0x2525_2525_2525_2525
    let isCapital = isAtLeastA & ~isAfterZ & ~bytes & 0x8080_8080_8080_8080
    return bytes | isCapital &>> 2
  }
}

extension ProseKey: ExpressibleByStringLiteral {
  init(stringLiteral word: String) { self.init(word) }
}

extension [ProseKey] {
  /// Whether words stand somewhere in a row among these.
  func contains(phrase: [ProseKey]) -> Bool {
    guard let first = phrase.first, count >= phrase.count else { return false }
    return (0...count - phrase.count).contains { self[$0] == first && self[$0...].starts(with: phrase) }
  }
}
