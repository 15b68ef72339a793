import Diagnostics
import Foundation
import Localisation
import Model
import Testing

/// The project's own wording files, read line by line: enough for the form they are written in.
enum WordingFiles {
  /// One line with a key: its text, empty when forms follow, and its comment.
  struct Line {
    var isForm: Bool
    var key: String
    var text: String
    var comment: String?
  }

  /// The lines of a language's file that hold a key.
  static func lines(of language: Language) throws -> [Line] {
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "templates/languages/\(language.rawValue).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      try #require(self.line(String(line)), "\(line)")
    }
  }

  /// The entries of a language's file.
  static func entries(of language: Language) throws -> [WordingEntry] {
    var entries: [WordingEntry] = []
    for line in try lines(of: language) {
      let place = WordingSamples.place(of: line.key, in: language)
      let text = WordingText(text: line.text, place: place)
      if line.isForm {
        let last = try #require(entries.last)
        entries.removeLast()
        var forms: [WordingForm] = []
        if case .plural(let earlier) = last.value { forms = earlier }
        forms.append(WordingForm(category: line.key, place: place, value: text))
        entries.append(WordingEntry(key: last.key, place: last.place, value: .plural(forms)))
      } else {
        entries.append(WordingEntry(key: line.key, place: place, value: .text(text)))
      }
    }
    return entries
  }

  /// The words of both languages.
  static func read() throws -> (wording: Localized<Wording>?, diagnostics: [Diagnostic]) {
    let entries = try Localized { language in try Self.entries(of: language) }
    return WordingReader.read(entries: entries, files: WordingSamples.files)
  }

  /// A line, or nil when it is not written as every other line is.
  private static func line(_ text: String) -> Line? {
    let pattern = /(  )?([a-z]+(?:-[a-z]+)*):(?: (?:"([^"\\]+)"|([^"\s{#][^:#"]*?)))?(?:  # (.+))?/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    return Line(
      isForm: match.1 != nil, key: String(match.2), text: String(match.3 ?? match.4 ?? ""),
      comment: match.5.map(String.init))
  }
}
