import Diagnostics
import Model

/// A page is reviewed every year.
struct OldReview: RecordRule {
  static let code = DiagnosticCode(213)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A review more than a year ago", cy: "Adolygiad fwy na blwyddyn yn ôl"),
    text: MessageText(
      en: """
        A page that carries “last-reviewed” is reviewed every twelve months: a statement that nobody reviews goes out \
        of date without anybody noticing. Read the page again, correct it, and write the day. This is a warning.
        """,
      cy: """
        Adolygir tudalen â “last-reviewed” bob deuddeng mis: mae datganiad nad oes neb yn ei adolygu yn mynd yn hen \
        heb i neb sylwi. Darllenwch y dudalen eto, cywirwch hi ac ysgrifennwch y diwrnod. Rhybudd yw hwn.
        """),
    wrong: """
      content/pages/accessibility.en.md
        # checked on 1 June 2024
        last-reviewed: 2023-03-02
      """,
    right: """
      content/pages/accessibility.en.md
        # checked on 1 June 2024
        last-reviewed: 2024-05-27
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .page(let lastReviewed?) = record.content else { return [] }
    let (day, today) = (lastReviewed.value, surroundings.today)
    guard (day.year + 1, day.month, day.day) < (today.year, today.month, today.day) else { return [] }
    return [Self.old(day, at: record.place(lastReviewed.range))]
  }
}

extension OldReview {
  static func old(_ day: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The page was last reviewed on \(day.iso), more than twelve months ago.",
        cy: "Adolygwyd y dudalen ddiwethaf ar \(day.iso), fwy na deuddeng mis yn ôl."),
      reason: MessageText(
        en: "A statement that nobody reviews goes out of date without anybody noticing.",
        cy: "Mae datganiad nad oes neb yn ei adolygu yn dyddio heb i neb sylwi."),
      fix: MessageText(
        en: "Review the page and write the day under “last-reviewed”.",
        cy: "Adolygwch y dudalen ac ysgrifennwch y diwrnod o dan “last-reviewed”."))
  }
}
