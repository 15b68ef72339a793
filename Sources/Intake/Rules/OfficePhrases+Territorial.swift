extension OfficePhrases {
  private static let territorial: PhraseSet = {
    let english = ["secretary of state for", "minister of state for"].flatMap { office in
      ["wales", "scotland", "northern ireland"].map { "\(office) \($0)" }
    }
    let welsh = ["ysgrifennydd gwladol", "gweinidog gwladol", "weinidog gwladol"].flatMap { office in
      ["cymru", "dros gymru", "yr alban", "dros yr alban", "gogledd iwerddon", "dros ogledd iwerddon"].map {
        "\(office) \($0)"
      }
    }
    let offices = [
      "wales office", "scotland office", "northern ireland office", "swyddfa cymru", "swyddfar alban",
      "swyddfa yr alban", "swyddfa gogledd iwerddon", "swyddfa ogledd iwerddon",
    ]
    return PhraseSet(english + welsh + offices)
  }()

  /// Whether the words of a role name one of the offices for Wales, Scotland or Northern Ireland in the UK Government.
  static func isTerritorial(_ role: [ProseKey]) -> Bool { territorial.occurs(in: role) }
}
