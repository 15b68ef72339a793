/// The keys whose values are words in a file's language.
enum WordKeys {
  /// Whether the values of a key are words that are translated; names of persons and organisations keep their own.
  static func isText(_ key: String) -> Bool {
    switch key {
    case "title", "place", "role", "part", "for", "reason", "expected", "note", "differs", "owner", "text", "due": true
    default: false
    }
  }

  /// Whether the values of a key are names, which may be written in another way in each language.
  static func isName(_ key: String) -> Bool { key == "name" || key == "organisation" }
}
