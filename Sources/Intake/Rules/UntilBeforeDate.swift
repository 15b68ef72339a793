import Diagnostics
import Model

/// A meeting ends after it begins.
struct UntilBeforeDate: RecordRule {
  static let code = DiagnosticCode(207)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A meeting that ends before it begins", cy: "Cyfarfod sy’n gorffen cyn dechrau"),
    text: MessageText(
      en: """
        “until” is the last day of a meeting of several days; a meeting of one day has none. Where it lies before \
        “date”, one of the two is wrong.
        """,
      cy: """
        “until” yw diwrnod olaf cyfarfod sy’n para mwy nag un diwrnod; nid oes un gan gyfarfod undydd. Os yw’n \
        gynharach na “date”, mae un o’r ddau’n anghywir.
        """),
    wrong: """
      date: 2023-02-01
      until: 2023-01-02
      """,
    right: """
      date: 2023-02-01
      until: 2023-02-02
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.meeting?.date, let until = record.meeting?.until else { return [] }
    guard until.value < date.value else { return [] }
    return [Self.endsEarly(until.value, date: date.value, at: record.place(until.range))]
  }
}

extension UntilBeforeDate {
  static func endsEarly(_ until: CalendarDate, date: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The meeting ends on \(until.iso), before it begins on \(date.iso).",
        cy: "Mae’r cyfarfod yn gorffen ar \(until.iso), cyn iddo ddechrau ar \(date.iso)."),
      reason: MessageText(en: "One of the two dates is wrong.", cy: "Mae un o’r ddau ddyddiad yn anghywir."),
      fix: MessageText(
        en: "Correct “until” or “date”; a meeting of one day needs no “until”.",
        cy: "Cywirwch “until” neu “date”; nid oes angen “until” ar gyfarfod undydd."))
  }
}
