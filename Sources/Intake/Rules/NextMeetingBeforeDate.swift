import Diagnostics
import Model

/// The next meeting lies after this one.
struct NextMeetingBeforeDate: RecordRule {
  static let code = DiagnosticCode(208)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A next meeting before this one", cy: "Cyfarfod nesaf cyn y cyfarfod hwn"),
    text: MessageText(
      en: "The next meeting lies after this one. Where it does not, one of the two dates is wrong, often in its year.",
      cy: """
        Daw’r cyfarfod nesaf ar ôl y cyfarfod hwn. Os nad felly y mae, mae un o’r ddau ddyddiad yn anghywir, yn aml y \
        flwyddyn.
        """),
    wrong: """
      date: 2023-02-01
      next-meeting: {date: 2022-07-11}
      """,
    right: """
      date: 2023-02-01
      next-meeting: {date: 2023-07-11}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.meeting?.date, let next = record.meeting?.nextMeeting?.date else { return [] }
    guard next.value < date.value else { return [] }
    return [Self.tooEarly(next.value, date: date.value, at: record.place(next.range))]
  }
}

extension NextMeetingBeforeDate {
  static func tooEarly(_ next: CalendarDate, date: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The next meeting, \(next.iso), lies before this one, \(date.iso).",
        cy: "Mae’r cyfarfod nesaf, \(next.iso), yn gynharach na’r cyfarfod hwn, \(date.iso)."),
      reason: MessageText(en: "One of the two dates is wrong.", cy: "Mae un o’r ddau ddyddiad yn anghywir."),
      fix: MessageText(
        en: "Correct the date under “next-meeting”, often its year, or the record's own “date”.",
        cy: "Cywirwch y dyddiad o dan “next-meeting”, yn aml ei flwyddyn, neu “date” y cofnod ei hun."))
  }
}
