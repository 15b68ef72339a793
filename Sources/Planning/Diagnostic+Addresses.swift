import Diagnostics

extension Diagnostic {
  /// CMQ801: two pages claim one address.
  static func sharedAddress(_ address: String, first: String, second: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(801),
      place: Place(file: second),
      summary: MessageText(
        en: "The page of “\(second)” and the page of “\(first)” have the same address, “\(address)”.",
        cy: "Mae gan dudalen “\(second)” a thudalen “\(first)” yr un cyfeiriad, “\(address)”."),
      reason: MessageText(
        en: "One of the two would hide the other, and a link could lead to the wrong text.",
        cy: "Byddai’r naill yn cuddio’r llall, a gallai dolen arwain at y testun anghywir."),
      fix: MessageText(
        en: "Give one of them another “slug”, or take the address out of “former-addresses”.",
        cy: "Rhowch “slug” arall i un ohonynt, neu dilëwch y cyfeiriad o “former-addresses”."),
      notes: [
        DiagnosticNote(
          place: Place(file: first),
          text: MessageText(en: "The other page at this address.", cy: "Y dudalen arall yn y cyfeiriad hwn."))
      ])
  }

  /// CMQ802: an old address that no file can stand for.
  static func unusableFormerAddress(_ address: String, in file: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(802),
      place: Place(file: file),
      summary: MessageText(
        en: "The former address “\(address)” is not a path from the root of the site.",
        cy: "Nid yw’r hen gyfeiriad “\(address)” yn llwybr o wraidd y wefan."),
      reason: MessageText(
        en: "The page that leads on from the old address is a file of the site, and no file can have this path.",
        cy: "Ffeil ar y wefan yw’r dudalen sy’n arwain ymlaen o’r hen gyfeiriad, ac ni all ffeil fod â’r llwybr hwn."),
      fix: MessageText(
        en:
          "Write the path alone, from its first slash: “/en/groups/justice/2023-02-01/”. It may hold letters, digits, "
          + "“-”, “.”, “_” and “~”.",
        cy: "Ysgrifennwch y llwybr yn unig, o’i slaes gyntaf: “/cy/grwpiau/cyfiawnder/2023-02-01/”. Caiff gynnwys "
          + "llythrennau, digidau, “-”, “.”, “_” a “~”."))
  }
}
