import Diagnostics
import Model

// What can be wrong with the value of a key.
extension Diagnostic {
  /// A list or keys where a text is expected, or the reverse.
  static func wrongType(_ key: String, found: YAMLNode, expected: TypeDescription, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(79), place: place,
      summary: "“\(key)” is \(found.kindInWords), but should be \(expected.shortPhrase).",
      reason: "A value of another sort cannot be put in its place on the page.",
      fix: fix(for: expected))
  }

  /// How to write a list, or a text where a list or keys were found.
  private static func fix(for expected: TypeDescription) -> String {
    switch expected {
    case .list(let item):
      "Begin a new line with “- ” below the key for each item, and write \(item.phrase) there."
    case .text:
      "Write the text on the line of the key, and in double quotes if it begins with “[” or “{”."
    default:
      "Write \(expected.phrase) on the line of the key."
    }
  }

  /// A text of another form than expected.
  static func wrongText(_ key: String, found: String, expected: TypeDescription, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(79), place: place,
      summary: "“\(key)” is “\(found.shortened)”, but should be \(expected.phrase).",
      reason: "A value of another sort cannot be put in its place on the page.",
      fix: "Write \(expected.phrase).")
  }

  /// A text of blanks alone.
  static func blankText(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(80), place: place,
      summary: "“\(key)” is blank.",
      reason: "A reader would see an empty place.",
      fix: "Write the value, or leave the key out if it is not required.")
  }

  /// A bar between blanks.
  static func columnMark(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(81), place: place,
      summary: "“\(key)” holds a “|” between blanks.",
      reason: "The agreed text that governments sign separates its columns with it.",
      fix: "Use a comma or a dash.")
  }

  /// A line break in a text of one line.
  static func lineBreak(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(82), place: place,
      summary: "“\(key)” runs over several lines.",
      reason: "It is shown on one line.",
      fix: "Write it on one line, or with “>” instead of “|” so that the lines are joined.")
  }

  /// Something else than a date.
  static func badDate(_ key: String, _ text: String, at place: Place) -> Diagnostic {
    let hint = DateHint.iso(for: text)
    let fault = DateHint.isWellFormed(text) ? "a day that no calendar has" : "which is not a date as ISO 8601 writes it"
    return Diagnostic(
      code: DiagnosticCode(83), place: place,
      summary: "“\(key)” is “\(text.shortened)”, \(fault).",
      reason: "Days and months in any other order are read differently by different people.",
      fix: hint.map { "Write “\($0)”, if that is the day: year, month and day, with hyphens." }
        ?? "Write year, month and day of a day that exists, with hyphens: “2023-02-01”.")
  }

  /// Something else than a truth value.
  static func notABoolean(_ key: String, _ scalar: YAMLScalar, at place: Place) -> Diagnostic {
    let isQuoted = !scalar.isPlain && (scalar.text == "true" || scalar.text == "false")
    return Diagnostic(
      code: DiagnosticCode(84), place: place,
      summary: "“\(key)” is “\(scalar.text.shortened)”, but should be “true” or “false”.",
      reason: "Other words, such as “yes” and “no”, are read as texts.",
      fix: isQuoted ? "Take the quotes off." : "Write “true” or “false”, or leave the key out.")
  }

  /// An address that is not well-formed.
  static func badAddress(_ key: String, _ text: String, _ fault: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(85), place: place,
      summary: "“\(key)” is not an address of the web, because \(fault).",
      reason: "A reader who follows it would get nowhere.",
      fix: "Copy the whole address from the address line of a browser.")
  }

  /// A word that is none of the known ones.
  static func unknownWord(_ key: String, _ text: String, known: [String], at place: Place) -> Diagnostic {
    // “unreviewed” is the last thing that somebody means who writes “reviewed”.
    let nearest = Suggestion.nearest(to: text, among: known.filter { $0 != "un" + text })
    let list = TypeDescription.oneOf(known).phrase
    return Diagnostic(
      code: DiagnosticCode(86), place: place,
      summary: "“\(key)” cannot be “\(text.shortened)”.",
      reason: "Each of its words has a meaning of its own, so only these can be used.",
      fix: nearest.map { "Did you mean “\($0)”?" }
        ?? (known.count > 1 ? "Write \(list)." : "Write \(list), or leave the key out."))
  }

  /// An id or slug that is not well-formed.
  static func badIdentifier(_ key: String, _ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(87), place: place,
      summary: "“\(key)” is “\(text.shortened)”, but \(IdentifierFault.clause(for: text)).",
      reason: "Ids and slugs are parts of addresses, which must be plain to read, type and compare.",
      fix: IdentifierFault.fix(for: text))
  }

  /// An id that has no folder in the registry.
  static func unknownID(_ key: String, _ text: String, what: String, known: [String], at place: Place) -> Diagnostic {
    let nearest = Suggestion.nearest(to: text, among: known)
    return Diagnostic(
      code: DiagnosticCode(88), place: place,
      summary: "“\(key)” names “\(text.shortened)”, which is not a \(what) of this site.",
      reason: "The page shows the \(what)'s official name, which its registry file holds.",
      fix: nearest.map { "Did you mean “\($0)”?" } ?? choice(of: what, for: text, known))
  }

  /// The ids there are, and the file that would make another, where its folder could be called by the text.
  private static func choice(of what: String, for text: String, _ known: [String]) -> String {
    let use = known.isEmpty ? nil : "Use \(TypeDescription.oneOf(known).phrase)"
    let add = IdentifierSyntax.isWellFormed(text.utf8) ? "add “content/\(what)s/\(text)/\(what).yaml”" : nil
    switch (use, add) {
    case (let use?, let add?): return "\(use), or \(add)."
    case (let use?, nil): return "\(use)."
    case (nil, let add?): return "This site has none yet: \(add)."
    case (nil, nil): return "This site has none yet: add a folder with “\(what).yaml” below “content/\(what)s/”."
    }
  }

  /// A list without items.
  static func emptyList(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(89), place: place,
      summary: "“\(key)” is an empty list.",
      reason: "Nobody can tell a fact that is not known from one that was forgotten.",
      fix: "Write the items, or leave the key out if it is not required.")
  }
}

extension String {
  /// The text as a message quotes it: one line, cut after sixty characters.
  fileprivate var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
