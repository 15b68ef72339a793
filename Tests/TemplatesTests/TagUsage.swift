/// How the tags of some templates use names.
struct TagUsage: Sendable {
  /// Names in raw tags.
  private(set) var raw: Set<String> = []
  /// Names of sections.
  private(set) var sections: Set<String> = []
  /// Names of inverted sections.
  private(set) var inverted: Set<String> = []

  /// The usage in some templates.
  init(_ templates: [String]) {
    for template in templates {
      for piece in template.split(separator: "{{").map(String.init) { note(piece) }
    }
  }

  private mutating func note(_ piece: String) {
    let tag = piece.prefix { $0 != "}" }
    guard let sign = tag.first else { return }
    let name = tag.dropFirst().split(separator: ".").last.map { $0.filter { $0 != " " } } ?? ""
    switch sign {
    case "{", "&": raw.insert(name)
    case "#": sections.insert(name)
    case "^": inverted.insert(name)
    default: break
    }
  }
}
