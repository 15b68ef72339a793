/// A word without case as one number, so that words are told apart without making texts of them.
///
/// FNV-1a, 64 bits; capitals count as small letters. Fowler, Noll, Vo, “The FNV Non-Cryptographic Hash Algorithm”.
struct ProseKey: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of no letters.
  init() {}

  /// The key of a word.
  init(_ word: String) {
    for byte in word.utf8 { add(byte) }
  }

  /// Adds a byte; the capitals A to Z count as small.
  mutating func add(_ byte: UInt8) {
    let isCapital = byte &- UInt8(ascii: "A") < 26
    value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }

  /// Adds a whole word, so that a row of words has a key of its own.
  mutating func add(_ word: ProseKey) {
    value = (value ^ word.value) &* 0x100_0000_01B3
  }
}

extension ProseKey: ExpressibleByStringLiteral {
  init(stringLiteral word: String) { self.init(word) }
}
