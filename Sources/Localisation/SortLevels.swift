import Model

/// The weights of a name on the three levels of its order, gathered from its characters one by one.
///
/// Every weight is at least 1, because 0 ends a level.
struct SortLevels {
  /// The weights of blanks, digits and letters.
  private(set) var letters: [UInt8] = []
  /// The weights of accents, one for each weight in `letters`.
  private(set) var accents: [UInt8] = []
  /// The weights of small letters and capitals, one for each weight in `letters`.
  private(set) var cases: [UInt8] = []

  private let alphabet: Alphabet
  private var word: [UInt8] = []
  private var wordAccents: [UInt8] = []
  private var wordCases: [UInt8] = []

  /// Weights by the order of an alphabet.
  init(alphabet: Alphabet) {
    self.alphabet = alphabet
  }

  /// Takes the next character of the name.
  mutating func append(_ scalar: Unicode.Scalar) {
    if let letter = LatinLetter(scalar) {
      let isCapital = scalar.properties.isUppercase
      for sign in letter.ascii.lowercased().utf8 {
        word.append(sign)
        wordAccents.append(AccentWeight.of(letter.accent))
        wordCases.append(isCapital ? 2 : 1)
      }
    } else if AccentWeight.isCombining(scalar) {
      if !wordAccents.isEmpty { wordAccents[wordAccents.count - 1] = AccentWeight.of(combining: scalar) }
    } else {
      endWord()
      appendOther(scalar)
    }
  }

  /// Spells the letters since the last mark: no Welsh letter reaches across a hyphen or a blank.
  mutating func endWord() {
    var index = 0
    for (signs, rank) in alphabet.spelling(of: word) {
      let range = index..<index + signs
      letters.append(LetterWeight.of(rank: rank))
      accents.append(wordAccents[range].max() ?? 1)
      // `ch`, `Ch` and `CH` come in this order.
      cases.append(wordCases[range].reduce(0, +))
      index += signs
    }
    word.removeAll()
    wordAccents.removeAll()
    wordCases.removeAll()
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      guard let last = letters.last, last != LetterWeight.blank else { return }
      append(weight: LetterWeight.blank)
    } else if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
      append(weight: LetterWeight.of(digit: Int(digit)))
    } else if scalar.properties.isAlphabetic {
      append(weight: LetterWeight.otherScript)
    }
  }

  private mutating func append(weight: UInt8) {
    letters.append(weight)
    accents.append(1)
    cases.append(1)
  }
}
