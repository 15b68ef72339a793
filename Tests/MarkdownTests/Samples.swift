import Diagnostics
import Markdown
import Model

/// Reads texts for tests.
enum Samples {
  /// The wording of the tests.
  static let wording = MarkdownWording(
    footnotesHeading: "Footnotes", backToText: "Back to mark {number}", table: "Table {number}")

  /// Reads an English text after a first line that is not part of it.
  static func read(_ text: String, language: Language = .en) -> MarkdownReading {
    let before = "---\n"
    let source = SourceText(file: "communique.en.md", bytes: Array((before + text).utf8))
    return MarkdownReader(wording: wording, language: language).read(source, from: before.utf8.count)
  }

  /// The HTML of a text.
  static func html(_ text: String) -> String {
    String(decoding: read(text).body.html.bytes, as: UTF8.self)
  }

  /// The plain text of a text.
  static func plainText(_ text: String) -> String {
    String(decoding: read(text).plainText(), as: UTF8.self)
  }
}
