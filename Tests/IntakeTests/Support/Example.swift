/// An example of an explanation as the files that it shows.
///
/// A line that is a path begins a file, whose own lines follow, indented by two. Lines without a path before them are of
/// `communique.en.md`.
struct Example {
  /// One file of an example.
  struct File {
    /// Its path, as far as the example gives it.
    let path: String
    /// What the example shows of it.
    fileprivate(set) var lines: [String] = []
  }

  /// The files in their order.
  let files: [File]

  /// Takes an example apart.
  init(_ text: String) {
    var files: [File] = []
    var hasPaths = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if Self.isPath(line) {
        hasPaths = true
        files.append(File(path: line))
      } else {
        if files.isEmpty { files.append(File(path: "communique.en.md")) }
        files[files.count - 1].lines.append(hasPaths ? String(line.dropFirst(2)) : line)
      }
    }
    self.files = files
  }

  private static func isPath(_ line: String) -> Bool {
    (line.hasSuffix(".md") || line.hasSuffix(".yaml")) && !line.contains(" ")
  }
}

extension Example.File {
  /// The name of the file up to the first dot: the kind of a record.
  var stem: String { String(name.prefix { $0 != "." }) }

  /// Whether the file is in Welsh by its name.
  var isWelsh: Bool { name.hasSuffix(".cy.md") }

  private var name: Substring { path.split(separator: "/").last ?? "" }

  /// A record with the example in place of its own lines: the example's keys, its text, or a whole file.
  func record(in frontMatter: String) -> String {
    if isWhole { return lines.joined(separator: "\n") + "\n" }
    let isText = !lines.contains { Self.key(of: $0) != nil }
    let text = isText ? lines.joined(separator: "\n") : "Ministers discussed safety."
    return "---\n\(isText ? frontMatter : keys(in: frontMatter))\n---\n\(text)\n"
  }

  /// Whether the example shows the whole file: where a line of hyphens belongs to it.
  private var isWhole: Bool { lines.contains("---") }

  /// Keys with those of the example in place of the same ones.
  func keys(in base: String) -> String {
    if isWhole { return lines.joined(separator: "\n") }
    let own = Set(lines.compactMap(Self.key))
    var isReplaced = false
    var kept: [String] = []
    for line in base.split(separator: "\n").map(String.init) {
      if let key = Self.key(of: line) { isReplaced = own.contains(key) }
      if !isReplaced { kept.append(line) }
    }
    return (kept + lines).joined(separator: "\n")
  }

  /// The key that a line of YAML begins with, at its very start.
  private static func key(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    return !key.isEmpty && key.allSatisfy({ $0.isLowercase || $0 == "-" }) ? String(key) : nil
  }
}
