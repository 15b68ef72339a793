import Diagnostics

// What can be wrong with the form of a wording file.
extension Diagnostic {
  /// A wording file that does not hold keys.
  static func wordingFileNotKeys(found: YAMLNode, at place: Place) -> Diagnostic {
    let found = found.kindInWords
    return Diagnostic(
      code: DiagnosticCode(738), place: place,
      summary: MessageText(
        en: "A wording file must be keys with texts, but there is \(found.en) here.",
        cy: "Disgwylir allweddi â thestunau mewn ffeil eiriad, ond ceir \(found.cy) yma."),
      reason: MessageText(
        en: "The key says where on the pages a text belongs.",
        cy: "Yr allwedd sy’n dweud ble ar y tudalennau y mae testun yn perthyn."),
      fix: MessageText(
        en: "Write one “key: text” on each line.", cy: "Ysgrifennwch un “allwedd: testun” ar bob llinell."))
  }

  /// A list, or keys two levels down, where a text is expected.
  static func wordingNotAText(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(739), place: place,
      summary: MessageText(en: "“\(key)” is not a text.", cy: "Nid testun sydd yn “\(key)”."),
      reason: MessageText(
        en: "A key holds one text, or one text for each plural form.",
        cy: "Mae allwedd yn dal un testun, neu un testun ar gyfer pob ffurf luosog."),
      fix: MessageText(en: "Write the text after the colon.", cy: "Ysgrifennwch y testun ar ôl y colon."))
  }
}
