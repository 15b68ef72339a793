/// Words that name an office rather than a person, in English and Welsh.
enum OfficePhrases {
  /// Beginnings that no personal name has.
  private static let beginnings = PhraseSet([
    "first minister", "prime minister", "secretary of state", "home secretary", "foreign secretary",
    "cabinet secretary", "permanent secretary", "chief secretary", "parliamentary under secretary", "minister for",
    "minister of", "chancellor of", "counsel general", "advocate general", "senior officials",
    "prif weinidog", "brif weinidog", "ysgrifennydd y", "ysgrifennydd gwladol", "ysgrifennydd parhaol", "gweinidog",
    "cwnsler cyffredinol", "uwch swyddogion",
  ])

  /// Single words that stand for an office when nothing else is there ("Lord Chancellor" without its title).
  private static let words: Set<ProseKey> = [
    "minister", "secretary", "chancellor", "advocate", "official", "officials", "chair", "trefnydd", "swyddog",
    "swyddogion", "cadeirydd",
  ]

  /// Words of a role that belongs to no minister.
  private static let officials = PhraseSet([
    "official", "officials", "observer", "observers", "permanent secretary", "civil service",
    "swyddog", "swyddogion", "sylwedydd", "sylwedyddion", "arsylwr", "arsylwyr", "ysgrifennydd parhaol",
    "gwasanaeth sifil", "wasanaeth sifil",
  ])

  /// Offices that a minister holds although their names say "Civil Service".
  private static let ministers = PhraseSet([
    "minister for the civil service", "gweinidog y gwasanaeth sifil", "gweinidog dros y gwasanaeth sifil",
    "weinidog y gwasanaeth sifil",
  ])

  private static let deputies: [ProseKey] = ["deputy", "dirprwy"]

  /// Whether a name is nothing but an office: "First Minister", "Secretary of State for Wales".
  static func isOffice(_ name: ComparableName) -> Bool {
    guard !name.hasPostNominals else { return false }
    if name.words.count == 1, words.contains(name.words[0]) { return true }
    var words = name.words[...]
    while let first = words.first, deputies.contains(first) { words.removeFirst() }
    return beginnings.begins(words)
  }

  /// Whether the words of a role say that its holder is an official or observer.
  static func isOfficial(_ role: [ProseKey]) -> Bool {
    officials.occurs(in: role) && !ministers.occurs(in: role)
  }
}
