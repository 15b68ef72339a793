/// Words that name an office rather than a person, in English and Welsh.
enum OfficePhrases {
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

  /// Whether the words of a role say that its holder is an official or observer.
  static func isOfficial(_ role: [ProseKey]) -> Bool {
    officials.occurs(in: role) && !ministers.occurs(in: role)
  }
}
