import Diagnostics
import Model

/// Nothing is published before it happened.
struct PublishedBeforeDate: RecordRule {
  static let code = DiagnosticCode(202)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Published before it happened", cy: "Cyhoeddi cyn y digwyddiad"),
    text: MessageText(
      en: """
        Nothing can be published before it happened, here or on a government's own channel, so one of the two dates \
        is wrong. Late publication is no fault. For an archive import that does not say, write “published: not-recorded”.
        """,
      cy: """
        Ni ellir cyhoeddi dim cyn iddo ddigwydd, yma nac ar sianel llywodraeth, felly mae un o’r ddau ddyddiad yn \
        anghywir. Nid yw cyhoeddi’n hwyr yn fai. Os nad yw archif yn nodi’r diwrnod, ysgrifennwch “published: not-recorded”.
        """),
    wrong: """
      date: 2023-02-01
      published: 2023-01-07
      """,
    right: """
      date: 2023-02-01
      published: 2023-02-07
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.date else { return [] }
    let dateAt = record.place(date.range)
    var findings: [Diagnostic] = []
    if let published = record.common.published, let day = published.value.date, day < date.value {
      let summary = Self.recordTooEarly(day, date: date.value)
      findings.append(Self.tooEarly(summary, at: record.place(published.range), dateAt: dateAt))
    }
    for copy in record.meeting?.alsoPublished ?? [] {
      guard let published = copy.published, published.value < date.value else { continue }
      let summary = Self.copyTooEarly(published.value, date: date.value)
      findings.append(Self.tooEarly(summary, at: record.place(published.range), dateAt: dateAt))
    }
    return findings
  }
}

extension PublishedBeforeDate {
  static func recordTooEarly(_ day: CalendarDate, date: CalendarDate) -> MessageText {
    MessageText(
      en: "The record was published on \(day.iso), before its own date, \(date.iso).",
      cy: "Cyhoeddwyd y cofnod ar \(day.iso), cyn ei ddyddiad ei hun, \(date.iso).")
  }

  static func copyTooEarly(_ day: CalendarDate, date: CalendarDate) -> MessageText {
    MessageText(
      en: "This copy was published on \(day.iso), before the record's own date, \(date.iso).",
      cy: "Cyhoeddwyd y copi hwn ar \(day.iso), cyn dyddiad y cofnod ei hun, \(date.iso).")
  }

  static func tooEarly(_ summary: MessageText, at place: Place, dateAt: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place, summary: summary,
      reason: MessageText(
        en: "Nothing can be published before it happened, so one of the two dates is wrong.",
        cy: "Ni ellir cyhoeddi dim cyn iddo ddigwydd, felly mae un o’r ddau ddyddiad yn anghywir."),
      fix: MessageText(en: "Correct “published” or “date”.", cy: "Cywirwch “published” neu “date”."),
      notes: [
        DiagnosticNote(
          place: dateAt,
          text: MessageText(en: "The record's date is here.", cy: "Yma y mae dyddiad y cofnod."))
      ])
  }
}
