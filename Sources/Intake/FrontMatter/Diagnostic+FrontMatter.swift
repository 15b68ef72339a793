import Diagnostics

// What can be wrong with the lines that enclose the front matter.
extension Diagnostic {
  /// No front matter.
  static func missingFrontMatter(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(50), place: place,
      summary: "The file does not begin with a “---” line.",
      reason: "The facts of a record stand between two such lines at the beginning of its file.",
      fix: "Write “---” alone on the first line, the keys below it, and another “---” line above the text.")
  }

  /// Something before the front matter.
  static func textBeforeFrontMatter(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(51), place: place,
      summary: "There are blanks or empty lines before the opening “---” line.",
      reason: "Only at the very beginning of the file do the hyphens mark the facts of a record.",
      fix: "Delete everything before the hyphens.")
  }

  /// Front matter without its end.
  ///
  /// - Parameter near: The line that was probably meant to be the end.
  static func unclosedFrontMatter(at place: Place, near: Place?) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(52), place: place,
      summary: "The front matter is opened here and never closed.",
      reason: "Without a second “---” line nobody can tell the keys from the text.",
      fix: "Write “---” alone on a line between the last key and the text.",
      notes: near.map { [DiagnosticNote(place: $0, text: "This line may be meant: write three hyphens there.")] } ?? [])
  }

  /// Line ends that are carriage returns alone.
  static func oldLineEnds(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(55), place: place,
      summary: "The lines of this file end with a carriage return alone, as on very old computers.",
      reason: "Most programs see a single line, so that no key could be told from another.",
      fix: "Save the file with the line ends “LF” (“Unix”) in the editor.")
  }
}
