/// Words that name an office rather than a person, in English and Welsh.
enum OfficePhrases {
  /// Beginnings that no personal name has.
  private static let beginnings: [[String]] = [
    ["first", "minister"], ["prime", "minister"], ["secretary", "of", "state"], ["home", "secretary"],
    ["foreign", "secretary"], ["cabinet", "secretary"], ["permanent", "secretary"], ["chief", "secretary"],
    ["parliamentary", "under", "secretary"], ["minister", "for"], ["minister", "of"], ["chancellor", "of"],
    ["counsel", "general"], ["advocate", "general"], ["senior", "officials"],
    ["prif", "weinidog"], ["brif", "weinidog"], ["ysgrifennydd", "y"], ["ysgrifennydd", "gwladol"],
    ["ysgrifennydd", "parhaol"], ["gweinidog"], ["cwnsler", "cyffredinol"], ["uwch", "swyddogion"],
  ]

  /// Single words that stand for an office when nothing else is there ("Lord Chancellor" without its title).
  private static let words: Set<String> = [
    "minister", "secretary", "chancellor", "advocate", "official", "officials", "chair", "trefnydd", "swyddog",
    "swyddogion", "cadeirydd",
  ]

  /// Words of a role that belongs to no minister.
  private static let officials: [[String]] = [
    ["official"], ["officials"], ["observer"], ["observers"], ["permanent", "secretary"], ["civil", "service"],
    ["swyddog"], ["swyddogion"], ["sylwedydd"], ["sylwedyddion"], ["arsylwr"], ["arsylwyr"],
    ["ysgrifennydd", "parhaol"], ["gwasanaeth", "sifil"], ["wasanaeth", "sifil"],
  ]

  /// Offices that a minister holds although their names say "Civil Service".
  private static let ministers: [[String]] = [
    ["minister", "for", "the", "civil", "service"], ["gweinidog", "y", "gwasanaeth", "sifil"],
    ["gweinidog", "dros", "y", "gwasanaeth", "sifil"], ["weinidog", "y", "gwasanaeth", "sifil"],
  ]

  /// Whether a name is nothing but an office: "First Minister", "Secretary of State for Wales".
  static func isOffice(_ name: ComparableName) -> Bool {
    guard !name.hasPostNominals else { return false }
    if words.contains(name.text) { return true }
    var words = name.words[...]
    while let first = words.first, ["deputy", "dirprwy"].contains(first) { words.removeFirst() }
    return beginnings.contains { words.starts(with: $0) }
  }

  /// Whether a role says that its holder is an official or observer.
  static func isOfficial(role: String) -> Bool {
    let words = ComparableName.words(of: role)
    guard officials.contains(where: { contains($0, in: words) }) else { return false }
    return !ministers.contains { contains($0, in: words) }
  }

  private static func contains(_ phrase: [String], in words: [String]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0...].starts(with: phrase) }
  }
}
