extension OfficePhrases {
  /// Words that stand in place of a name.
  private static let placeholders = PhraseSet([
    "tbc", "tba", "to be confirmed", "to be announced", "unknown", "name unknown", "no name", "vacant",
    "anhysbys", "enw anhysbys", "dim enw", "iw gadarnhau", "iw chadarnhau", "iw cadarnhau",
  ])

  /// Offices, behind which a name may stand: “Home Secretary”, “Prif Weinidog”.
  private static let offices: PhraseSet = {
    let departments = [
      "agriculture", "business", "climate", "communities", "culture", "defence", "economy", "education", "energy",
      "environment", "finance", "health", "housing", "immigration", "justice", "northern ireland", "scottish",
      "security", "trade", "transport", "treasury", "welsh", "work and pensions",
    ].flatMap { ["\($0) secretary", "\($0) minister"] }
    let english = [
      "first minister", "prime minister", "secretary of state", "home secretary", "foreign secretary",
      "cabinet secretary", "permanent secretary", "chief secretary", "parliamentary under secretary",
      "counsel general", "advocate general", "attorney general", "solicitor general",
    ]
    let welsh = [
      "prif weinidog", "brif weinidog", "gweinidog", "is weinidog", "ysgrifennydd gwladol", "ysgrifennydd parhaol",
      "ysgrifennydd cartref", "ysgrifennydd tramor", "ysgrifennydd cyfiawnder", "ysgrifennydd iechyd",
      "ysgrifennydd addysg", "ysgrifennydd amddiffyn", "prif ysgrifennydd", "is ysgrifennydd", "cwnsler cyffredinol",
      "twrnai cyffredinol", "cyfreithiwr cyffredinol", "adfocad cyffredinol",
    ]
    return PhraseSet(english + welsh + departments)
  }()

  /// Beginnings of an office that go on with more of it.
  private static let openings = PhraseSet([
    "minister for", "minister of", "chancellor of", "president of", "ysgrifennydd y", "ysgrifennydd yr",
    "swyddogion", "un o swyddogion", "officials",
  ])

  /// Single words that stand for an office when nothing else is there ("Lord Chancellor" without its title).
  private static let words: Set<ProseKey> = [
    "minister", "secretary", "chancellor", "advocate", "official", "chair", "trefnydd", "swyddog", "cadeirydd",
    "weinidog", "ysgrifennydd", "canghellor", "ganghellor", "adfocad",
  ]

  /// What may stand before an office and is part of it.
  private static let ranks: [ProseKey] = ["deputy", "dirprwy", "junior", "senior", "uwch", "acting"]

  /// What goes on with an office and begins no name.
  private static let connectors: Set<ProseKey> = [
    "of", "for", "to", "and", "the", "in", "without", "designate", "wales", "scotland", "northern", "uk",
    "y", "yr", "a", "ac", "ar", "i", "ir", "or", "dros", "cymru", "gogledd", "du", "seneddol", "heb",
    "gwladol", "addysg", "cyfiawnder", "cyllid", "diwylliant", "iechyd", "materion", "newid", "tai",
  ]

  /// The last words of whose officials somebody is: “Welsh Government officials”.
  private static let bodies: [ProseKey] = ["government", "executive", "office", "department", "assembly", "treasury"]

  /// Why a name does not name a person, or not only a person; nil for every other name.
  static func slip(in name: ComparableName) -> NameSlip? {
    guard !name.words.isEmpty else { return .titles }
    if placeholders.beginning(of: name.words[...]) == name.words.count { return .placeholder }
    var office = name.words[...]
    while let first = office.first, ranks.contains(first) { office.removeFirst() }
    guard let first = office.first else { return nil }
    let length = offices.beginning(of: office)
    if length == office.count || (office.count == 1 && words.contains(first)) { return .office }
    // “Minister O’Dowd MLA” holds a name, whatever stands before it.
    guard !name.hasPostNominals else { return nil }
    if openings.begins(office) || isOfOfficials(office) { return .office }
    guard length > 0 else { return nil }
    return connectors.contains(office[office.startIndex + length]) ? .office : .officeFirst
  }

  private static func isOfOfficials(_ words: ArraySlice<ProseKey>) -> Bool {
    guard let last = words.last, last == "official" || last == "officials" else { return false }
    return words.dropLast().last.map(bodies.contains) ?? false
  }
}
