extension OfficePhrases {
  /// Of these words the name of every such office has one.
  private static let officeWords: [ProseKey] = ["state", "office", "gwladol", "swyddfa"]

  private static let territorial: [[String]] =
    [["secretary", "of", "state", "for"], ["minister", "of", "state", "for"]].flatMap { office in
      [["wales"], ["scotland"], ["northern", "ireland"]].map { office + $0 }
    }
    + [["wales", "office"], ["scotland", "office"], ["northern", "ireland", "office"]]
    + [["ysgrifennydd", "gwladol"], ["gweinidog", "gwladol"], ["weinidog", "gwladol"]].flatMap { office in
      [
        ["cymru"], ["dros", "gymru"], ["yr", "alban"], ["dros", "yr", "alban"], ["gogledd", "iwerddon"],
        ["dros", "ogledd", "iwerddon"],
      ].map { office + $0 }
    }
    + [
      ["swyddfa", "cymru"], ["swyddfar", "alban"], ["swyddfa", "yr", "alban"], ["swyddfa", "gogledd", "iwerddon"],
      ["swyddfa", "ogledd", "iwerddon"],
    ]

  /// Whether a word may belong to one of the offices, so that other roles need not be taken apart.
  static func isOfficeWord(_ word: ProseKey) -> Bool { officeWords.contains(word) }

  /// Whether a role is one of the offices for Wales, Scotland or Northern Ireland in the UK Government.
  static func isTerritorial(role: String) -> Bool {
    let words = ComparableName.words(of: role)
    return territorial.contains { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }
}
