package import Model

/// A name's place in alphabetical order, as bytes that compare quickly; made once for each name.
///
/// Letters count first, word by word with digits before letters; then accents; then capitals, small letters first;
/// then the name as it is written, so that different names never tie. Hyphens, apostrophes and other marks do not
/// count among letters.
package struct SortKey: Hashable, Sendable {
  /// The levels one after the other, each ended by a byte that is less than any other.
  package let bytes: [UInt8]

  /// The place of a name in the order of a language.
  package init(_ name: String, in language: Language) {
    var levels = SortLevels(alphabet: .of(language))
    for scalar in name.unicodeScalars {
      levels.append(scalar)
    }
    levels.endWord()
    bytes = levels.letters + [0] + levels.accents + [0] + levels.cases + [0] + Array(name.utf8)
  }
}

extension SortKey: Comparable {
  package static func < (left: SortKey, right: SortKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
