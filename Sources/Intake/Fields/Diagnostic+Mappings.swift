import Diagnostics

// What can be wrong with the keys of a mapping.
extension Diagnostic {
  /// Something else where keys are expected.
  static func notAMapping(
    _ what: MessageText, found: YAMLNode, _ fields: [FieldDescription], at place: Place
  ) -> Diagnostic {
    let keys = fields.prefix(3).map { "“\($0.name):”" }.joined(separator: ", ")
    let found = found.kindInWords
    return Diagnostic(
      code: DiagnosticCode(75), place: place,
      summary: MessageText(
        en: "\(what.en.capitalised) must be keys with values, but there is \(found.en) here.",
        cy: "Disgwylir allweddi â gwerthoedd yma (\(what.cy)), ond ceir \(found.cy)."),
      reason: MessageText(
        en: "Each fact has a key of its own, so that it can be checked and shown in its place.",
        cy: "Mae gan bob ffaith ei hallwedd ei hun, er mwyn gallu ei gwirio a’i dangos yn ei lle."),
      fix: MessageText(
        en: "Write one “key: value” on each line below, two blanks further in; the keys here begin with \(keys).",
        cy: "Ysgrifennwch un “allwedd: gwerth” ar bob llinell oddi tani, ddau fwlch ymhellach i mewn; dyma’r allweddi "
          + "cyntaf: \(keys)."))
  }

  /// A key that nobody reads.
  static func unknownKey(
    _ key: String, _ what: MessageText, nearest: String?, known: [String], at place: Place
  ) -> Diagnostic {
    let list = known.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      code: DiagnosticCode(76), place: place,
      summary: MessageText(
        en: "“\(key)” is not a key of \(what.en).",
        cy: "Nid yw “\(key)” yn un o’r allweddi yma (\(what.cy))."),
      reason: MessageText(
        en: "What stands under an unknown key appears nowhere.",
        cy: "Nid yw’r hyn sydd o dan allwedd anhysbys yn ymddangos yn unman."),
      fix: nearest.map(MessageText.didYouMean)
        ?? MessageText(
          en: "Use one of the keys \(list), or take it out.",
          cy: "Defnyddiwch un o’r allweddi \(list), neu dilëwch yr allwedd hon."))
  }

  /// A key that must be there and is not.
  static func missingKey(_ field: FieldDescription, _ what: MessageText, at place: Place) -> Diagnostic {
    let (summary, type) = (field.summary.lowercasedFirst, field.type.phrase)
    return Diagnostic(
      code: DiagnosticCode(77), place: place,
      summary: MessageText(
        en: "“\(field.name)” is missing from \(what.en).",
        cy: "Mae “\(field.name)” ar goll yma (\(what.cy))."),
      reason: MessageText(en: "It is required: \(summary.en)", cy: "Mae’n ofynnol: \(summary.cy)"),
      fix: MessageText(
        en: "Add “\(field.name):” with \(type.en).",
        cy: "Ychwanegwch “\(field.name):”; disgwylir \(type.cy)."))
  }

  /// A key without a value.
  static func emptyValue(_ key: String, isRequired: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(78), place: place,
      summary: MessageText(en: "“\(key)” has no value.", cy: "Nid oes gwerth ar gyfer “\(key)”."),
      reason: unknownOrForgotten,
      fix: isRequired
        ? MessageText(en: "Write the value after the colon.", cy: "Ysgrifennwch y gwerth ar ôl y colon.")
        : MessageText(
          en: "Write the value after the colon, or leave the key out if the record can do without it.",
          cy: "Ysgrifennwch y gwerth ar ôl y colon, neu gadewch yr allwedd allan os nad oes ar y cofnod ei hangen."))
  }

  /// Why nothing may be left empty.
  static let unknownOrForgotten = MessageText(
    en: "Nobody can tell a fact that is not known from one that was forgotten.",
    cy: "Ni all neb wahaniaethu rhwng ffaith nad yw’n hysbys ac un a anghofiwyd.")
}
