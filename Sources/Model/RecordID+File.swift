extension RecordID {
  /// The file that holds the record in a language, as it is shown: relative to the site's root.
  package func file(in language: Language) -> String {
    let suffix = ".\(language.rawValue).md"
    let folder = folder.map { "/" + $0.text } ?? ""
    return switch home {
    case .group(let id): "content/groups/\(id.text)\(folder)/\(kind.rawValue)\(suffix)"
    case .government(let id): "content/governments/\(id.text)\(folder)/\(kind.rawValue)\(suffix)"
    case .pages: "content/pages\(folder)\(suffix)"
    }
  }
}
