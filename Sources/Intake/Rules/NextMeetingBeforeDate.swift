import Diagnostics
import Model

/// The next meeting lies after the last day of this one.
struct NextMeetingBeforeDate: RecordRule {
  static let code = DiagnosticCode(208)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "A next meeting that is not after this one", cy: "Cyfarfod nesaf nad yw ar ôl y cyfarfod hwn"),
    text: MessageText(
      en: """
        The next meeting lies after the last day of this one. Where it does not, one of the two dates is wrong, often in \
        its year. Meetings are counted by group and day: two on one day are one meeting.
        """,
      cy: """
        Daw’r cyfarfod nesaf ar ôl diwrnod olaf y cyfarfod hwn. Os nad felly y mae, mae un o’r ddau ddyddiad yn \
        anghywir, yn aml y flwyddyn. Cyfrifir cyfarfodydd yn ôl grŵp a diwrnod: un cyfarfod yw dau ar yr un diwrnod.
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
    // Of an “until” before the date there is a finding already.
    let last = max(date.value, record.meeting?.until?.value ?? date.value)
    guard next.value <= last else { return [] }
    return [Self.tooEarly(next.value, last: last, at: record.place(next.range))]
  }
}

extension NextMeetingBeforeDate {
  static func tooEarly(_ next: CalendarDate, last: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The next meeting, \(next.iso), does not lie after this one, whose last day is \(last.iso).",
        cy: "Nid yw’r cyfarfod nesaf, \(next.iso), ar ôl y cyfarfod hwn; \(last.iso) yw ei ddiwrnod olaf."),
      reason: MessageText(en: "One of the two dates is wrong.", cy: "Mae un o’r ddau ddyddiad yn anghywir."),
      fix: MessageText(
        en: "Correct the date under “next-meeting”, often its year, or the record's own “date” or “until”.",
        cy: "Cywirwch y dyddiad o dan “next-meeting”, yn aml ei flwyddyn, neu “date” neu “until” y cofnod ei hun."))
  }
}
