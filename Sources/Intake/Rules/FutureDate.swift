import Diagnostics
import Model

/// Nothing is agreed before it happened.
struct FutureDate: RecordRule {
  static let code = DiagnosticCode(205)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Agreed before its date", cy: "Cytuno cyn y dyddiad"),
    text: MessageText(
      en: """
        Nothing can be agreed before it happened, so a record whose date lies in the future can only be a draft. Which \
        day is today is said by “--clock”, else by SOURCE_DATE_EPOCH, else by the machine.
        """,
      cy: """
        Ni ellir cytuno ar ddim cyn iddo ddigwydd, felly drafft yn unig y gall cofnod fod os yw ei ddyddiad yn y \
        dyfodol. “--clock” sy’n dweud pa ddiwrnod yw heddiw; hebddo, SOURCE_DATE_EPOCH, ac wedyn y peiriant.
        """),
    wrong: """
      # checked on 1 June 2024
      date: 2024-07-01
      status: agreed
      """,
    right: """
      # checked on 1 June 2024
      date: 2024-07-01
      status: draft
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status == .agreed, let date = record.date, date.value > surroundings.today else { return [] }
    return [Self.future(date.value, today: surroundings.today, at: record.place(date.range))]
  }
}

extension FutureDate {
  static func future(_ date: CalendarDate, today: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The record is agreed, but its date, \(date.iso), lies after today, \(today.iso).",
        cy: "Cytunwyd ar y cofnod, ond mae ei ddyddiad, \(date.iso), yn dod ar ôl heddiw, \(today.iso)."),
      reason: MessageText(
        en: "Nothing can be agreed before it happened.", cy: "Ni ellir cytuno ar ddim cyn iddo ddigwydd."),
      fix: MessageText(
        en: "Correct the date, or write “status: draft” until the day has come.",
        cy: "Cywirwch y dyddiad, neu ysgrifennwch “status: draft” nes i’r diwrnod ddod."))
  }
}
