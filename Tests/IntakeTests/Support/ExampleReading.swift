import Diagnostics
import Intake
import Model
import Testing

/// Reads the example of an explanation as what it shows: a record, registry files, a wording file or the tree.
enum ExampleReading {
  /// What is found in an example of a code's explanation.
  static func findings(in example: String, of code: DiagnosticCode) throws -> [Diagnostic] {
    switch code.number {
    case 1..<20: tree(example)
    case 68...69, 500..<520: registries(Example(example))
    case 700..<800: wording(Example(example))
    default: try record(Example(example))
    }
  }

  private static func tree(_ example: String) -> [Diagnostic] {
    ContentTree.read(paths: example.split(separator: "\n").map { String($0.trimmingPrefix("content/")) }).1
  }

  private static func registries(_ example: Example) -> [Diagnostic] {
    let files = example.files.map { file in
      let path = String(file.path.trimmingPrefix("content/"))
      return (path, file.keys(in: Samples.files[path] ?? Samples.group) + "\n")
    }
    return Samples.read(Dictionary(uniqueKeysWithValues: files)).1
  }

  private static func wording(_ example: Example) -> [Diagnostic] {
    example.files.flatMap { file in
      WordingFileReader.read(SourceText(file: file.path, bytes: Array(file.keys(in: "").utf8))).1
    }
  }

  private static func record(_ example: Example) throws -> [Diagnostic] {
    let first = try #require(example.files.first)
    let welsh = example.files.first(where: \.isWelsh)
    let english = example.files.first { !$0.isWelsh }
    return try RecordProbe(id: id(of: first)).read(
      en: english.map { $0.record(in: frontMatter(of: $0)) }, cy: welsh.map { $0.record(in: frontMatter(of: $0)) }
    ).diagnostics
  }

  private static func id(of file: Example.File) -> RecordID {
    switch file.stem {
    case "communique": RecordProbe.communique
    case "minutes": RecordProbe.minutes
    case "statement": RecordProbe.statement
    default: RecordProbe.page(file.stem)
    }
  }

  private static func frontMatter(of file: Example.File) -> String {
    switch file.stem {
    case "communique", "minutes": CommuniqueText().frontMatter
    case "statement": "title: T\ndate: 2023-02-01\nby: {name: Jane Hutt MS, government: wales}"
    default: "title: T"
    }
  }
}
