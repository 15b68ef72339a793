/// The weights of a name's first level: blanks, then digits, then letters, then letters of other scripts.
enum LetterWeight {
  /// Between words; less than any letter, so that a short word comes before a longer one that begins with it.
  static let blank: UInt8 = 1
  /// Any letter of another script; the name's own bytes put these in order.
  static let otherScript: UInt8 = 255

  /// The weight of a digit from 0 to 9.
  static func of(digit: Int) -> UInt8 {
    UInt8(2 + digit)
  }

  /// The weight of the letter at a place of its alphabet, from 0.
  static func of(rank: Int) -> UInt8 {
    UInt8(16 + rank)
  }
}
