import Bytes

/// A word without case as one number, so that words are told apart without making texts of them.
///
/// Two words of at most eight bytes never share a number; that two longer ones do is as good as impossible. The capitals
/// A to Z count as small letters, and so would others where the caller has made them small.
struct ProseKey: Hashable, Sendable {
  private var value: UInt64

  /// The key of no words, to which words are added.
  init() { value = 0xCBF2_9CE4_8422_2325 }

  /// The key of the bytes of a word.
  init(_ word: [UInt8]) {
    self.init()
    word.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: ByteBlock.width) { add(ByteBlock(bytes, at: start)) }
    }
  }

  /// The key of a word.
  init(_ word: String) { self.init(Array(word.utf8)) }

  /// Adds the next bytes of a word: eight of them, or its last ones and zeros.
  @inline(__always)
  mutating func add(_ block: ByteBlock) { mix(block.lowercased.bytes) }

  /// Adds a byte of a number.
  mutating func add(_ byte: UInt8) { mix(UInt64(byte)) }

  /// Adds a whole word, so that a row of words has a key of its own.
  mutating func add(_ word: ProseKey) { mix(word.value) }

  /// An odd factor and a shift onto itself lose nothing of what is mixed in.
  private mutating func mix(_ bits: UInt64) {
    value = (value ^ bits) &* 0x9E37_79B9_7F4A_7C15
    value ^= value &>> 32
  }
}

extension ProseKey: ExpressibleByStringLiteral {
  init(stringLiteral word: String) { self.init(word) }
}
