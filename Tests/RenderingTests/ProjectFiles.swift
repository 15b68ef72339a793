import Diagnostics
import Foundation
import Localisation
import Model
import Templates
import Testing

/// The project's own templates and words, so that the tests render what a site is made of.
enum ProjectFiles {
  private static var root: URL {
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    return tests.deletingLastPathComponent().deletingLastPathComponent()
  }

  private static var templates: URL { root.appending(path: "templates") }

  /// The text of a page of the documentation.
  static func documentation(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "Documentation/\(name)"), encoding: .utf8)
  }

  /// Every template.
  static func sources() throws -> [TemplateSource] {
    let files = try FileManager.default.contentsOfDirectory(at: templates, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "mustache" }.map { file in
      let text = SourceText(file: "templates/\(file.lastPathComponent)", bytes: Array(try Data(contentsOf: file)))
      return TemplateSource(name: file.deletingPathExtension().lastPathComponent, text: text)
    }
  }

  /// The words of both languages.
  static func wording() throws -> Localized<Wording> {
    let entries = try Localized { language in try Self.entries(of: language) }
    let read = WordingReader.read(entries: entries, files: Localized(cy: "cy.yaml", en: "en.yaml"))
    #expect(read.diagnostics.isEmpty)
    return try #require(read.wording)
  }

  private static func entries(of language: Language) throws -> [WordingEntry] {
    let text = try String(contentsOf: templates.appending(path: "languages/\(language.rawValue).yaml"), encoding: .utf8)
    var entries: [WordingEntry] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let match = try #require(line.firstMatch(of: /^( *)([a-z-]+):(?: "([^"]*)"| ([^#"]+?))?(?: +#.*)?$/), "\(line)")
      let key = String(match.2)
      let words = WordingText(text: String(match.3 ?? match.4 ?? ""), place: Place(file: "\(language)"))
      guard !match.1.isEmpty, let last = entries.popLast() else {
        entries.append(WordingEntry(key: key, place: words.place, value: .text(words)))
        continue
      }
      var forms: [WordingForm] = []
      if case .plural(let earlier) = last.value { forms = earlier }
      forms.append(WordingForm(category: key, place: words.place, value: words))
      entries.append(WordingEntry(key: last.key, place: last.place, value: .plural(forms)))
    }
    return entries
  }
}
