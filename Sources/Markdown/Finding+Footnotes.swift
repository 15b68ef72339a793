import Diagnostics

extension Finding {
  /// CMQ417: a mark without its footnote.
  static func undefinedFootnote(_ label: String) -> Finding {
    Finding(
      417,
      summary: MessageText(en: "There is no footnote “\(label)”.", cy: "Nid oes troednodyn “\(label)”."),
      reason: MessageText(
        en: "The mark would be shown as it is typed.", cy: "Byddai’r marc yn cael ei ddangos fel y mae wedi’i deipio."),
      fix: MessageText(
        en: "Add a line “[^\(label)]: …” with the footnote's words, or put a backslash before the bracket.",
        cy: "Ychwanegwch linell “[^\(label)]: …” â geiriau’r troednodyn, neu rhowch ôl-slaes o flaen y bachyn."))
  }

  /// CMQ418: a footnote without a mark.
  static func unusedFootnote(_ label: String) -> Finding {
    Finding(
      418, .warning,
      summary: MessageText(
        en: "Nothing in the text refers to the footnote “\(label)”.",
        cy: "Nid oes dim yn y testun yn cyfeirio at y troednodyn “\(label)”."),
      reason: MessageText(
        en: "A footnote without a mark is left out of the page.",
        cy: "Caiff troednodyn heb farc ei adael allan o’r dudalen."),
      fix: MessageText(
        en: "Put “[^\(label)]” where the footnote belongs, or delete it.",
        cy: "Rhowch “[^\(label)]” yn y man y mae’r troednodyn yn perthyn iddo, neu dilëwch ef."))
  }

  /// CMQ429: a line that is read as the address of a link, to which no link refers.
  static let unusedDefinition = Finding(
    429,
    summary: MessageText(
      en: "This line would not be on the page: nothing refers to it.",
      cy: "Ni fyddai’r llinell hon ar y dudalen: nid oes dim yn cyfeirio ati."),
    reason: MessageText(
      en: "Words in brackets with a colon at the beginning of a line give the address of a link, and are not shown.",
      cy: "Mae geiriau mewn bachau â cholon ar ddechrau llinell yn rhoi cyfeiriad dolen, ac ni chânt eu dangos."),
    fix: MessageText(
      en: "Take the brackets off, or put a backslash before the first. Delete the line if its link is gone.",
      cy: "Tynnwch y bachau, neu rhowch ôl-slaes o flaen y cyntaf. Dilëwch y llinell os yw ei dolen wedi mynd."))

  /// CMQ419: a second footnote of one name.
  static func repeatedFootnote(_ label: String) -> Finding {
    Finding(
      419,
      summary: MessageText(
        en: "There is another footnote “\(label)” above.", cy: "Mae troednodyn “\(label)” arall uwchben."),
      reason: MessageText(
        en: "Only the first of the two would be on the page.", cy: "Dim ond y cyntaf o’r ddau a fyddai ar y dudalen."),
      fix: MessageText(
        en: "Give one of them a name of its own, here and at its mark.",
        cy: "Rhowch ei enw ei hun i un ohonynt, yma ac wrth ei farc."))
  }
}
