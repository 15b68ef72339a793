package import Model

/// The letters of a language in their order; eight letters of Welsh are written with two signs.
package struct Alphabet: Sendable {
  /// The letters in lower case and in order.
  package let letters: [String]
  /// The place of each letter in the order, from 0.
  private let ranks: [String: Int]
  /// The beginnings of words in which two signs are two letters, with a hyphen between them.
  private let divisions: [String]

  /// The alphabet of a language.
  package static func of(_ language: Language) -> Alphabet {
    switch language {
    case .cy: welsh
    case .en: english
    }
  }

  /// The 29 letters of Welsh, and k, q, v, x and z where Welsh dictionaries put them.
  ///
  /// `n` and `g` are two letters where two words met: Ban-gor, Llan-gollen. Spelling alone does not tell, so the
  /// commonest first parts of place names are listed.
  private static let welsh = Alphabet(
    letters: "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z",
    divisions: ["ban-gor", "bryn-g", "hen-goed", "llan-g", "pen-g", "ton-gwyn"])

  private static let english = Alphabet(letters: "a b c d e f g h i j k l m n o p q r s t u v w x y z", divisions: [])

  private init(letters: String, divisions: [String]) {
    self.letters = letters.split(separator: " ").map(String.init)
    ranks = Dictionary(uniqueKeysWithValues: zip(self.letters, 0...))
    self.divisions = divisions
  }

  /// The letters of a word of lower-case ASCII signs: how many signs each has, and its place in the order from 0.
  package func spelling(of word: [UInt8]) -> [(signs: Int, rank: Int)] {
    let division = division(of: word)
    var spelling: [(signs: Int, rank: Int)] = []
    var index = 0
    while index < word.count {
      let isPair = index + 1 < word.count && index + 1 != division
      let pair = isPair ? rank(of: word[index..<index + 2]) : nil
      spelling.append(pair.map { (2, $0) } ?? (1, rank(of: word[index..<index + 1]) ?? 0))
      index += pair == nil ? 1 : 2
    }
    return spelling
  }

  private func rank(of signs: ArraySlice<UInt8>) -> Int? {
    ranks[String(decoding: signs, as: UTF8.self)]
  }

  /// The index of the sign that begins the second part of a divided word, or nil.
  private func division(of word: [UInt8]) -> Int? {
    for division in divisions {
      let parts = division.utf8.split(separator: UInt8(ascii: "-"))
      if word.starts(with: parts.joined()) { return parts[0].count }
    }
    return nil
  }
}
