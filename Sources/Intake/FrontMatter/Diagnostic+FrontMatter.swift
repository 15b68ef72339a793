import Diagnostics

// What can be wrong with the lines that enclose the front matter.
extension Diagnostic {
  /// No front matter.
  static func missingFrontMatter(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(50), place: place,
      summary: MessageText(
        en: "The file does not begin with a “---” line.", cy: "Nid yw’r ffeil yn dechrau â llinell “---”."),
      reason: MessageText(
        en: "The facts of a record stand between two such lines at the beginning of its file.",
        cy: "Mae ffeithiau cofnod rhwng dwy linell o’r fath ar ddechrau ei ffeil."),
      fix: MessageText(
        en: "Write “---” alone on the first line, the keys below it, and another “---” line above the text.",
        cy: "Ysgrifennwch “---” ar ei ben ei hun ar y llinell gyntaf, yr allweddi oddi tano, a llinell “---” arall "
          + "uwchben y testun."))
  }

  /// Something before the front matter.
  static func textBeforeFrontMatter(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(51), place: place,
      summary: MessageText(
        en: "There are blanks or empty lines before the opening “---” line.",
        cy: "Mae bylchau neu linellau gwag o flaen y llinell “---” gyntaf."),
      reason: MessageText(
        en: "Only at the very beginning of the file do the hyphens mark the facts of a record.",
        cy: "Dim ond ar ddechrau un y ffeil y mae’r cysylltnodau’n nodi ffeithiau cofnod."),
      fix: MessageText(
        en: "Delete everything before the hyphens.", cy: "Dilëwch bopeth o flaen y cysylltnodau."))
  }

  /// Front matter without its end.
  ///
  /// - Parameter near: The line that was probably meant to be the end.
  static func unclosedFrontMatter(at place: Place, near: Place?) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(52), place: place,
      summary: MessageText(
        en: "The front matter is opened here and never closed.", cy: "Caiff y pennyn ei agor yma heb gael ei gau."),
      reason: MessageText(
        en: "Without a second “---” line nobody can tell the keys from the text.",
        cy: "Heb ail linell “---” ni all neb wahaniaethu rhwng yr allweddi a’r testun."),
      fix: MessageText(
        en: "Write “---” alone on a line between the last key and the text.",
        cy: "Ysgrifennwch “---” ar ei ben ei hun ar linell rhwng yr allwedd olaf a’r testun."),
      notes: near.map { [DiagnosticNote(place: $0, text: nearFence)] } ?? [])
  }

  private static let nearFence = MessageText(
    en: "This line may be meant: write three hyphens there.",
    cy: "Efallai mai’r llinell hon a olygwyd: ysgrifennwch dri chysylltnod yno.")

  /// Line ends that are carriage returns alone.
  static func oldLineEnds(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(55), place: place,
      summary: MessageText(
        en: "The lines of this file end with a carriage return alone, as on very old computers.",
        cy: "Mae llinellau’r ffeil hon yn gorffen â dychweliad cerbyd yn unig, fel ar gyfrifiaduron hen iawn."),
      reason: MessageText(
        en: "Most programs see a single line, so that no key could be told from another.",
        cy: "Mae’r rhan fwyaf o raglenni’n gweld un llinell, heb fodd i wahaniaethu rhwng yr allweddi."),
      fix: MessageText(
        en: "Save the file with the line ends “LF” (“Unix”) in the editor.",
        cy: "Cadwch y ffeil â’r terfyniadau llinell “LF” (“Unix”) yn y rhaglen olygu."))
  }
}
