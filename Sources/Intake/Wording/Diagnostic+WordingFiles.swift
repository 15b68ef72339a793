import Diagnostics

// What can be wrong with the form of a wording file.
extension Diagnostic {
  /// A wording file that does not hold keys.
  static func wordingFileNotKeys(found: YAMLNode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(738), place: place,
      summary: "A wording file must be keys with texts, but there is \(found.kindInWords) here.",
      reason: "The key says where on the pages a text belongs.",
      fix: "Write one “key: text” on each line.")
  }

  /// A list, or keys two levels down, where a text is expected.
  static func wordingNotAText(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(739), place: place,
      summary: "“\(key)” is not a text.",
      reason: "A key holds one text, or one text for each plural form.",
      fix: "Write the text after the colon.")
  }
}
