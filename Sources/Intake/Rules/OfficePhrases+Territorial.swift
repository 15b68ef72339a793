extension OfficePhrases {
  private static let territorial: PhraseSet = {
    let english = phrases(
      ["secretary of state", "secretary of state for", "minister of state", "minister of state for"],
      of: ["wales", "scotland", "northern ireland"])
    let welsh = phrases(
      [
        "ysgrifennydd gwladol", "ysgrifennydd gwladol seneddol", "ysgrifennydd seneddol gwladol", "gweinidog gwladol",
        "weinidog gwladol",
      ],
      of: [
        "cymru", "dros gymru", "i gymru", "yng nghymru", "ar gyfer cymru",
        "yr alban", "dros yr alban", "ir alban", "yn yr alban", "ar gyfer yr alban",
        "gogledd iwerddon", "dros ogledd iwerddon", "i ogledd iwerddon", "yng ngogledd iwerddon",
        "ar gyfer gogledd iwerddon",
      ])
    let offices = [
      "wales office", "scotland office", "northern ireland office", "swyddfa cymru", "swyddfar alban",
      "swyddfa yr alban", "swyddfa gogledd iwerddon", "swyddfa ogledd iwerddon",
    ]
    return PhraseSet(english + welsh + offices)
  }()

  /// What the Secretaries of State are called in short; other roles may hold these words as well.
  private static let territorialInShort = PhraseSet([
    "welsh secretary", "scottish secretary", "northern ireland secretary", "ysgrifennydd cymru",
    "ysgrifennydd yr alban", "ysgrifennydd gogledd iwerddon",
  ])

  private static let articles: [ProseKey] = ["the", "y", "yr"]

  /// Whether the words of a role name one of the offices for Wales, Scotland or Northern Ireland in the UK Government.
  static func isTerritorial(_ role: [ProseKey]) -> Bool {
    if territorial.occurs(in: role) { return true }
    let words = role.first.map(articles.contains) ?? false ? role.dropFirst() : role[...]
    return !words.isEmpty && territorialInShort.beginning(of: words) == words.count
  }

  private static func phrases(_ offices: [String], of nations: [String]) -> [String] {
    offices.flatMap { office in nations.map { "\(office) \($0)" } }
  }
}
