import Diagnostics

// What can be wrong with headings, lists and tables.
extension Finding {
  /// CMQ410: a heading of level one.
  static let levelOneHeading = Finding(
    410,
    summary: MessageText(en: "This is a heading of level one.", cy: "Pennawd lefel un yw hwn."),
    reason: MessageText(
      en: "The page's only heading of level one is its title.", cy: "Unig bennawd lefel un y dudalen yw ei theitl."),
    fix: MessageText(
      en: "Begin the line with “## ”. Under a line of text, a row of “=” also makes a heading of level one.",
      cy: "Dechreuwch y llinell â “## ”. O dan linell o destun, mae rhes o “=” hefyd yn creu pennawd lefel un."))

  /// CMQ411: a heading that skips a level.
  static func skippedLevel(from previous: Int, to level: Int) -> Finding {
    let marks = String(repeating: "#", count: previous + 1)
    return Finding(
      411, .warning,
      summary: MessageText(
        en: "This heading is of level \(level), after one of level \(previous).",
        cy: "Pennawd lefel \(level) yw hwn, ar ôl un lefel \(previous)."),
      reason: MessageText(
        en: "Who listens to a page finds the way by the levels of its headings (WCAG 2.2, 1.3.1).",
        cy: "Yn ôl lefelau’r penawdau y mae pobl sy’n gwrando ar dudalen yn canfod eu ffordd (WCAG 2.2, 1.3.1)."),
      fix: MessageText(en: "Begin it with “\(marks) ”.", cy: "Dechreuwch ef â “\(marks) ”."))
  }

  /// CMQ421: a typed bullet.
  static let typedBullet = Finding(
    421, .warning,
    summary: MessageText(
      en: "This line begins with a typed bullet.", cy: "Mae’r llinell hon yn dechrau â bwled wedi’i deipio."),
    reason: MessageText(
      en: "Without a list, a screen reader cannot say how many points there are.",
      cy: "Heb restr, ni all darllenydd sgrin ddweud faint o bwyntiau sydd."),
    fix: MessageText(
      en: "Begin the line with “- ”, with a blank line before the first point.",
      cy: "Dechreuwch y llinell â “- ”, â llinell wag o flaen y pwynt cyntaf."))

  /// CMQ422: numbers that the page would change.
  static func changedNumber(written: String, shown: Int) -> Finding {
    Finding(
      422, .warning,
      summary: MessageText(
        en: "The item numbered \(written) would be shown as \(shown).",
        cy: "Byddai’r eitem â’r rhif \(written) yn cael ei dangos â’r rhif \(shown)."),
      reason: MessageText(
        en: "Only a list's first number counts; the others follow it. A reference to item \(written) would go astray.",
        cy:
          "Dim ond rhif cyntaf rhestr sy’n cyfrif; mae’r lleill yn ei ddilyn. Byddai cyfeiriad at eitem \(written) yn "
          + "mynd ar gyfeiliorn."),
      fix: MessageText(
        en: "Number the items one after the other, or begin each paragraph with a backslash: “\(written)\\.”.",
        cy: "Rhifwch yr eitemau un ar ôl y llall, neu rhowch ôl-slaes ar ôl y rhif ym mhob paragraff: “\(written)\\.”.")
    )
  }

  /// CMQ425: a table's row that is too long.
  static func surplusCells(cells: Int, columns: Int) -> Finding {
    Finding(
      425,
      summary: MessageText(
        en: "This row has \(cells) cells and its table \(columns) columns.",
        cy: "Nid yw’r rhes hon yn ffitio’r tabl. Celloedd yn y rhes: \(cells); colofnau yn y tabl: \(columns)."),
      reason: MessageText(
        en: "The cells to the right would be left out of the page.",
        cy: "Byddai’r celloedd ar y dde yn cael eu gadael allan o’r dudalen."),
      fix: MessageText(
        en:
          "Give the table's head and its rule \(cells) columns, or put a backslash before a “|” that is part of a text.",
        cy: "Rhowch yr un nifer o golofnau, \(cells), i ben y tabl a’r llinell oddi tano, neu rhowch ôl-slaes o flaen "
          + "“|” sy’n rhan o destun."))
  }
}
