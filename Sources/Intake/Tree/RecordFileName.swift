import Diagnostics
import Model

/// The name of a record's file in its parts: `communique`, `en` and `md` of `communique.en.md`.
struct RecordFileName {
  /// The whole name.
  let text: String
  /// What stands before the language: the kind, or the name of a page.
  let stem: String
  /// What stands before the first dot: the kind, where something was put between it and the language.
  var firstPart: String { text.split(separator: ".", maxSplits: 1).first.map(String.init) ?? text }
  /// The language it says, if that is one.
  var language: Language? { suffix.flatMap(Language.init(rawValue:)) }
  /// What stands in the place of the language; nil for `communique.md`.
  let suffix: String?
  /// Whether the file is Markdown by its name.
  let isMarkdown: Bool

  /// The parts of a name.
  init(_ text: String) {
    self.text = text
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    isMarkdown = parts.count > 1 && parts.last == "md"
    suffix = parts.count > 2 ? parts[parts.count - 2] : nil
    stem = parts.dropLast(suffix == nil ? 1 : 2).joined(separator: ".")
  }

  /// The name with `.md` at its end, of one that ends in another way in which programs save texts: `communique.en.MD`,
  /// `communique.en.markdown`, `communique.en.md.txt`.
  var asMarkdown: String? {
    var parts = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, ["md", "markdown", "txt"].contains(parts.removeLast()) else { return nil }
    if let last = parts.last, last == "md" || last == "markdown" { parts.removeLast() }
    return parts.joined(separator: ".") + ".md"
  }

  /// The language that stands in the place of the language in another form: `EN`, `en-GB`.
  var nearestLanguage: Language? {
    guard let suffix else { return nil }
    let main = suffix.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? suffix
    return Suggestion.nearest(to: main, among: Language.allCases.map(\.rawValue)).flatMap(Language.init)
  }
}
