import Diagnostics

/// A text is done. A marked value is found where values are read, with the same code.
struct StillToDo: RecordRule {
  static let code = DiagnosticCode.stillToDo

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Something still to do", cy: "Rhywbeth heb ei wneud eto"),
    text: MessageText(
      en: """
        The word `TODO` in capitals marks what somebody has yet to check, write or translate. `communique new` and \
        `communique translate` write it, and so may an editor: at the beginning of a value, or anywhere in the text. \
        While it stands in a text, the text is not compared with the other language. Nothing is built until the mark is \
        taken out, so that nothing proposed or copied is published unread.
        """,
      cy: """
        Mae’r gair `TODO` mewn priflythrennau yn marcio’r hyn sydd eto i’w wirio, ei ysgrifennu neu ei gyfieithu. Mae \
        `communique new` a `communique translate` yn ei ysgrifennu, a chaiff golygydd wneud hynny hefyd: ar ddechrau \
        gwerth, neu unrhyw le yn y testun. Tra bydd mewn testun, ni chymherir y testun â’r iaith arall. Nid adeiledir \
        dim nes tynnu’r marc, fel na chyhoeddir dim a gynigiwyd neu a gopïwyd heb i neb ei ddarllen.
        """),
    wrong: "TODO Ministers discussed the safety of journalists.",
    right: "Ministers discussed the safety of journalists.")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let marks = record.prose.toDoMarks
    guard let first = marks.first else { return [] }
    return [.textToDo(places: marks.count, at: record.place(first))]
  }
}
