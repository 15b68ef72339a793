import Diagnostics

// What can be wrong with the keys of a mapping.
extension Diagnostic {
  /// Something else where keys are expected.
  static func notAMapping(_ what: String, found: YAMLNode, _ fields: [FieldDescription], at place: Place) -> Diagnostic
  {
    let keys = fields.prefix(3).map { "“\($0.name):”" }.joined(separator: ", ")
    return Diagnostic(
      code: DiagnosticCode(75), place: place,
      summary: "\(what.capitalisedFirst) must be keys with values, but there is \(found.kindInWords) here.",
      reason: "Each fact has a key of its own, so that it can be checked and shown in its place.",
      fix: "Write one “key: value” on each line; the keys here begin with \(keys).")
  }

  /// A key that nobody reads.
  static func unknownKey(
    _ key: String, _ what: String, nearest: String?, known: [String], at place: Place
  ) -> Diagnostic {
    let list = known.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      code: DiagnosticCode(76), place: place,
      summary: "“\(key)” is not a key of \(what).",
      reason: "What stands under an unknown key appears nowhere.",
      fix: nearest.map { "Did you mean “\($0)”?" } ?? "Use one of the keys \(list), or take it out.")
  }

  /// A key that must be there and is not.
  static func missingKey(_ field: FieldDescription, _ what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(77), place: place,
      summary: "“\(field.name)” is missing from \(what).",
      reason: "It is required: \(field.summary.lowercasedFirst)",
      fix: "Add “\(field.name):” with \(field.type.phrase).")
  }

  /// A key without a value.
  static func emptyValue(_ key: String, isRequired: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(78), place: place,
      summary: "“\(key)” has no value.",
      reason: "Nobody can tell a fact that is not known from one that was forgotten.",
      fix: isRequired ? "Write the value after the colon." : "Write the value after the colon, or leave the key out.")
  }
}
