/// A name as it is compared with others: without case, punctuation, titles and post-nominals.
///
/// Nothing that is shown is ever made from it.
struct ComparableName: Sendable {
  /// The words that remain; none when the name is only titles.
  let words: [ProseKey]
  /// Whether a title says that the person is a peer, whose name may be cut to its beginning ("Lord Offord").
  let isPeer: Bool
  /// Whether anything followed the name, such as `MP`.
  let hasPostNominals: Bool

  /// The comparable form of a name in NFC.
  init(_ name: String) {
    var words = Self.words(of: name)[...]
    var isPeer = false
    while let first = words.first, NameParticles.titles.contains(first) {
      isPeer = isPeer || NameParticles.peerages.contains(first)
      words.removeFirst()
    }
    let count = words.count
    while let last = words.last, NameParticles.postNominals.contains(last) { words.removeLast() }
    self.words = Array(words)
    self.isPeer = isPeer
    hasPostNominals = words.count < count
  }

  /// Whether two names may be of one person.
  func matches(_ other: ComparableName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    if words == other.words { return true }
    return isPeer && other.isPeer && (words.starts(with: other.words) || other.words.starts(with: words))
  }

  /// The words of a text without case and punctuation.
  ///
  /// Apostrophes and full stops vanish ("O'Neill", "T.C."), everything else that is no letter or digit parts words.
  static func words(of text: String) -> [ProseKey] {
    var words: [ProseKey] = []
    words.reserveCapacity(8)
    var maker = ProseKeyMaker()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: maker.add(UInt8(scalar.value))
      case 0x27, 0x2E, 0x2018, 0x2019: break
      case 0xC0...0x1FFF where scalar.value != 0xD7 && scalar.value != 0xF7:
        for byte in scalar.properties.lowercaseMapping.utf8 { maker.add(byte) }
      case 0x2000... where scalar.properties.isAlphabetic:
        for byte in scalar.properties.lowercaseMapping.utf8 { maker.add(byte) }
      default:
        if let word = maker.word() { words.append(word) }
      }
    }
    if let word = maker.word() { words.append(word) }
    return words
  }
}
