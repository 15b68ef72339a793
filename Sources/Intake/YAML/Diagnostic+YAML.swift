import Diagnostics

extension DiagnosticCode {
  /// YAML that cannot be understood.
  static let yamlSyntax = DiagnosticCode(60)
}

// What a record's YAML may not hold, in plain words.
extension Diagnostic {
  /// Too many bytes of YAML.
  static func yamlTooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(61), place: place,
      summary: "There are more than \(YAMLLimits.size / 1024) KiB of keys and values here.",
      reason: "A record of this size is a slip, such as a body pasted above the closing “---”.",
      fix: "Move the text below the closing “---” line.")
  }

  /// Too many mappings and lists inside one another.
  static func yamlTooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(62), place: place,
      summary: "Lists and groups of keys lie more than \(YAMLLimits.depth) levels inside one another here.",
      reason: "No key of a record needs so many levels, so the brackets or the indentation are wrong.",
      fix: "Compare the indentation and the brackets with an existing record.")
  }

  /// A tab.
  static func yamlTab(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(63), place: place,
      summary: "There is a tab here.",
      reason: "YAML counts blanks to see what belongs together, and a tab has no fixed width.",
      fix: "Replace the tab by spaces; two for each level are usual.")
  }

  /// An anchor.
  static func yamlAnchor(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(64), place: place,
      summary: "A value begins with “&”, which YAML takes for the name of a value to be repeated.",
      reason: "Every value of a record is written out where it belongs, so that a reader sees what is agreed.",
      fix: "Put the text in double quotes if it begins with “&”; otherwise take the “&” and the word after it out.")
  }

  /// An alias.
  static func yamlAlias(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(64), place: place,
      summary: "A value begins with “*”, which YAML takes for a repetition of another value.",
      reason: "Every value of a record is written out where it belongs, so that a reader sees what is agreed.",
      fix: "Put the text in double quotes if it begins with “*”; otherwise write the value out.")
  }

  /// A tag.
  static func yamlTag(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(65), place: place,
      summary: "A value begins with “!”, which YAML takes for the name of a type.",
      reason: "The type of a value follows from its key.",
      fix: "Put the text in double quotes if it begins with “!”; otherwise take the word with “!” out.")
  }

  /// A merge key.
  static func yamlMergeKey(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(66), place: place,
      summary: "The key “<<” takes over the keys of another value.",
      reason: "Every value of a record is written out where it belongs, so that a reader sees what is agreed.",
      fix: "Write the keys out.")
  }

  /// A key that is not a simple text.
  static func yamlComplexKey(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(67), place: place,
      summary: "A key is written with “?”, or is a list or a group of keys itself.",
      reason: "Every key is a single word.",
      fix: "Write “key: value”, or put a text that begins with “?”, “[” or “{” in double quotes.")
  }

  /// A value without a key.
  static func yamlEmptyKey(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(67), place: place,
      summary: "There is a colon without a key before it.",
      reason: "A value without a key is lost.",
      fix: "Write the key before the colon, or put the text in double quotes if the colon belongs to it.")
  }

  /// A directive.
  static func yamlDirective(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(68), place: place,
      summary: "A line begins with “%”, which YAML takes for an instruction to the program that reads it.",
      reason: "There is only one way to read a record.",
      fix: "Take the line out.")
  }

  /// A second document.
  static func yamlSecondDocument(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(69), place: place,
      summary: "A second YAML document begins here.",
      reason: "A file holds one set of keys; a second one would be ignored.",
      fix: "Take the “---” line out, or move what follows into a file of its own.")
  }

  /// A key given twice in one mapping.
  static func yamlDuplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(70), place: place,
      summary: "The key “\(key)” is given twice.",
      reason: "Only one of the two values can hold, and nobody can tell which one was meant.",
      fix: "Keep one of them.",
      notes: [DiagnosticNote(place: first, text: "It is given here first.")])
  }
}
