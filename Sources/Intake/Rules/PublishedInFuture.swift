import Diagnostics
import Model

/// The day of publication is one that has come.
struct PublishedInFuture: RecordRule {
  static let code = DiagnosticCode(217)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Published on a day to come", cy: "Cyhoeddi ar ddiwrnod sydd i ddod"),
    text: MessageText(
      en: """
        A build publishes at once whatever is agreed. Where “published” names a day that has not come, readers of \
        today are told that they cannot yet read what they read. Keep the record a draft until that day, or correct \
        the day. The same holds for the day of an update. This is a warning. Which day is today is said by “--clock”, else by SOURCE_DATE_EPOCH, else by the \
        machine.
        """,
      cy: """
        Mae adeiladu’r wefan yn cyhoeddi ar unwaith bopeth y cytunwyd arno. Lle mae “published” yn enwi diwrnod sydd \
        heb ddod, dywedir wrth ddarllenwyr heddiw na allant eto ddarllen yr hyn y maent yn ei ddarllen. Cadwch y \
        cofnod yn ddrafft tan y diwrnod hwnnw, neu cywirwch y diwrnod. Mae’r un peth yn wir am ddiwrnod diweddariad. \
        Rhybudd yw hwn. “--clock” sy’n dweud pa ddiwrnod yw heddiw; hebddo, SOURCE_DATE_EPOCH, ac wedyn y peiriant.
        """),
    wrong: """
      # checked on 1 June 2024
      date: 2024-05-30
      status: agreed
      published: 2024-06-05
      """,
    right: """
      # checked on 1 June 2024
      date: 2024-05-30
      status: agreed
      published: 2024-06-01
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let today = surroundings.today
    guard record.status != .draft else { return [] }
    // A record that is itself of a day to come has its own finding.
    if let date = record.date, date.value > today { return [] }
    var findings: [Diagnostic] = []
    if let published = record.common.published, let day = published.value.date, day > today {
      findings.append(Self.future(day, today: today, at: record.place(published.range)))
    }
    for case let date? in record.common.updates.map(\.date) where date.value > today {
      findings.append(Self.futureUpdate(date.value, today: today, at: record.place(date.range)))
    }
    return findings
  }
}

extension PublishedInFuture {
  static func future(_ day: CalendarDate, today: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The record says that it was published on \(day.iso), which lies after today, \(today.iso).",
        cy: "Dywed y cofnod iddo gael ei gyhoeddi ar \(day.iso), sy’n dod ar ôl heddiw, \(today.iso)."),
      reason: MessageText(
        en: "A build publishes it at once, and its page would name a day that has not come.",
        cy: "Mae adeiladu’r wefan yn ei gyhoeddi ar unwaith, a byddai ei dudalen yn enwi diwrnod sydd heb ddod."),
      fix: MessageText(
        en: "Correct “published”, or write “status: draft” until the day has come.",
        cy: "Cywirwch “published”, neu ysgrifennwch “status: draft” nes i’r diwrnod ddod."))
  }

  static func futureUpdate(_ day: CalendarDate, today: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The record says that it was updated on \(day.iso), which lies after today, \(today.iso).",
        cy: "Dywed y cofnod iddo gael ei ddiweddaru ar \(day.iso), sy’n dod ar ôl heddiw, \(today.iso)."),
      reason: MessageText(
        en: "A build publishes the change at once, and its page would name a day that has not come.",
        cy: "Mae adeiladu’r wefan yn cyhoeddi’r newid ar unwaith, a byddai’r dudalen yn enwi diwrnod sydd heb ddod."),
      fix: MessageText(
        en: "Correct the date of the update, or add it once the day has come.",
        cy: "Cywirwch ddyddiad y diweddariad, neu ychwanegwch ef pan fydd y diwrnod wedi dod."))
  }
}
