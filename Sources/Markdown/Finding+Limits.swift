import Diagnostics

extension Finding {
  private static let parserTime = MessageText(
    en: "A text beyond this limit could keep the program busy for minutes.",
    cy: "Gallai testun y tu hwnt i’r terfyn hwn gadw’r rhaglen yn brysur am funudau.")

  /// CMQ430 to CMQ442 and CMQ444: a limit of the text's size.
  static func excess(_ limit: LimitExcess, limits: MarkdownLimits) -> Finding {
    Finding(limit.code, summary: limit.summary(limits), reason: parserTime, fix: limit.fix)
  }

  /// CMQ443: a parsed text that nests too deep.
  static func treeTooDeep(limit: Int) -> Finding {
    Finding(
      443,
      summary: MessageText(
        en: "Emphasis, links and lists lie more than \(limit) deep inside each other.",
        cy: "Mae pwyslais, dolenni a rhestrau dros \(limit) lefel yn ddwfn y tu mewn i’w gilydd."),
      reason: parserTime,
      fix: MessageText(
        en: "Look for long rows of “*” or “_” and remove them.",
        cy: "Chwiliwch am resi hir o “*” neu “_” a’u dileu."))
  }

  /// CMQ449: more than can be listed.
  static func more(_ count: Int) -> Finding {
    Finding(
      449,
      summary: MessageText(
        en: "There are \(count) more findings from here on.", cy: "Nifer y canfyddiadau pellach o’r fan hon: \(count)."),
      reason: MessageText(en: "The list would be too long to read.", cy: "Byddai’r rhestr yn rhy hir i’w darllen."),
      fix: MessageText(
        en: "Mend those above and check again.", cy: "Cywirwch y rhai uchod a gwiriwch eto."))
  }
}
