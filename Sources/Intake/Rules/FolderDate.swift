import Diagnostics
import Model

/// The folder's date is the record's date.
struct FolderDate: RecordRule {
  static let code = DiagnosticCode(201)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A folder of another date", cy: "Ffolder â dyddiad arall"),
    text: MessageText(
      en: """
        The folder is named by the day, and everything is sorted and addressed by it. So the record has the same date. \
        A suffix may follow the date in the folder's name.
        """,
      cy: """
        Enwir y ffolder yn ôl y diwrnod, a hwnnw sy’n pennu trefn a chyfeiriad popeth. Felly yr un dyddiad sydd yn y \
        cofnod. Caiff ôl-ddodiad ddilyn y dyddiad yn enw’r ffolder.
        """),
    wrong: """
      content/groups/safety/2023-02-01/communique.en.md
        date: 2023-02-10
      """,
    right: """
      content/groups/safety/2023-02-01/communique.en.md
        date: 2023-02-01
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.date, let folder = record.id.folder else { return [] }
    guard let expected = CalendarDate(iso: folder.text.prefix(10)), expected != date.value else { return [] }
    let rest = String(decoding: folder.text.utf8.dropFirst(10), as: UTF8.self)
    return [Self.differs(date.value, folder: expected, rest: rest, at: record.place(date.range))]
  }
}

extension FolderDate {
  /// - Parameter rest: What follows the date in the folder's name.
  static func differs(_ date: CalendarDate, folder: CalendarDate, rest: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The date is \(date.iso), but the folder's is \(folder.iso).",
        cy: "Dyddiad y cofnod yw \(date.iso), ond dyddiad y ffolder yw \(folder.iso)."),
      reason: MessageText(
        en: "A record is filed and addressed by its folder's date, so one of the two is wrong.",
        cy: "Dyddiad y ffolder sy’n pennu lle’r cofnod a’i gyfeiriad, felly mae un o’r ddau’n anghywir."),
      fix: MessageText(
        en: "Write “date: \(folder.iso)” in both languages, or rename the folder to “\(date.iso)\(rest)”.",
        cy: "Ysgrifennwch “date: \(folder.iso)” yn y ddwy iaith, neu newidiwch enw’r ffolder i “\(date.iso)\(rest)”."))
  }
}
