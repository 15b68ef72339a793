import Diagnostics
import Model

/// Updates follow publication, oldest first.
struct UpdateOrder: RecordRule {
  static let code = DiagnosticCode(203)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Updates out of order", cy: "Diweddariadau allan o drefn"),
    text: MessageText(
      en: """
        Updates are changes after publication, and they are read as a history, oldest first. So every update is on or \
        after the day of publication, or of the record itself where that day is not recorded, and each on or after \
        the one above it.
        """,
      cy: """
        Newidiadau ar ôl cyhoeddi yw diweddariadau, ac fe’u darllenir fel hanes, yr hynaf yn gyntaf. Felly mae pob \
        diweddariad ar ddiwrnod y cyhoeddi neu wedyn (neu ar ddyddiad y cofnod ei hun neu wedyn, os na chofnodwyd y \
        diwrnod cyhoeddi), a phob un ar ddyddiad yr un uwch ei ben neu wedyn.
        """),
    wrong: """
      published: 2023-02-07
      updates:
        - {date: 2023-02-03, note: Corrected the list of participants.}
      """,
    right: """
      published: 2023-02-07
      updates:
        - {date: 2023-02-13, note: Corrected the list of participants.}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let dates = record.common.updates.compactMap(\.date)
    guard !dates.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for date in dates {
      let place = record.place(date.range)
      if let published = record.publicationDay {
        guard date.value < published else { continue }
        findings.append(Self.beforePublication(date.value, published: published, at: place))
      } else if let day = record.date?.value, date.value < day {
        findings.append(Self.beforeDate(date.value, day, at: place))
      }
    }
    for (earlier, later) in zip(dates, dates.dropFirst()) where later.value < earlier.value {
      findings.append(Self.outOfOrder(later.value, after: earlier.value, at: record.place(later.range)))
    }
    return findings
  }
}

extension UpdateOrder {
  static func beforePublication(_ date: CalendarDate, published: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The update of \(date.iso) lies before the publication on \(published.iso).",
        cy: "Mae diweddariad \(date.iso) yn gynharach na’r cyhoeddi ar \(published.iso)."),
      reason: MessageText(
        en: "Updates are changes after publication.", cy: "Newidiadau ar ôl cyhoeddi yw diweddariadau."),
      fix: MessageText(
        en: "Correct one of the two dates, or take the update out if nothing was public yet.",
        cy: "Cywirwch un o’r ddau ddyddiad, neu dilëwch y diweddariad os nad oedd dim yn gyhoeddus eto."))
  }

  static func beforeDate(_ date: CalendarDate, _ day: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The update of \(date.iso) lies before the record's own date, \(day.iso).",
        cy: "Mae diweddariad \(date.iso) yn gynharach na dyddiad y cofnod ei hun, \(day.iso)."),
      reason: MessageText(
        en: "Updates are changes after publication, and nothing is published before it happened.",
        cy: "Newidiadau ar ôl cyhoeddi yw diweddariadau, ac ni ellir cyhoeddi dim cyn iddo ddigwydd."),
      fix: MessageText(en: "Correct one of the two dates.", cy: "Cywirwch un o’r ddau ddyddiad."))
  }

  static func outOfOrder(_ date: CalendarDate, after earlier: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The update of \(date.iso) stands below the later one of \(earlier.iso).",
        cy: "Mae diweddariad \(date.iso) o dan un diweddarach: \(earlier.iso)."),
      reason: MessageText(
        en: "Updates are read as a history, oldest first.",
        cy: "Darllenir diweddariadau fel hanes, yr hynaf yn gyntaf."),
      fix: MessageText(
        en: "Put the updates in the order of their dates, or correct a date.",
        cy: "Rhowch y diweddariadau yn nhrefn eu dyddiadau, neu cywirwch ddyddiad."))
  }
}
