/// Lines of YAML as an editor would type them.
struct YAMLLines {
  /// The value of a key that is there or not; the only one that is no text.
  static let yes = "true"

  private var lines: [String] = []

  /// The lines, each with a line break.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a line as it is.
  mutating func add(_ line: String) { lines.append(line) }

  /// Adds notes for the editor.
  mutating func note(_ notes: String..., indent: Int = 0) {
    for note in notes { lines.append(Self.blanks(indent) + "# " + note) }
  }

  /// Adds a key; without a value the key is left empty, which a check reports.
  mutating func key(_ key: String, _ value: String? = nil, indent: Int = 0) {
    let value = value.map { " " + YAMLQuoting.written($0) } ?? ""
    lines.append(Self.blanks(indent) + key + ":" + value)
  }

  /// Adds an item of a list, with its keys in order; nil leaves a key empty.
  mutating func item(_ keys: [(key: String, value: String?)], indent: Int = 2) {
    for (index, entry) in keys.enumerated() {
      let lead = index == 0 ? Self.blanks(indent) + "- " : Self.blanks(indent + 2)
      let value = entry.value.map { " " + ($0 == Self.yes ? $0 : YAMLQuoting.written($0)) } ?? ""
      lines.append(lead + entry.key + ":" + value)
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
