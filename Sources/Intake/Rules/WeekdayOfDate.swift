import Diagnostics
import Localisation
import Model

/// A weekday beside a date is that date's.
struct WeekdayOfDate: RecordRule {
  static let code = DiagnosticCode(214)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A weekday that is not the date's", cy: "Diwrnod o’r wythnos nad yw’n cyd-fynd â’r dyddiad"),
    text: MessageText(
      en: """
        Looked at is every weekday before a day and month in the title and the text, in either language and in the \
        forms that Welsh gives it (“ddydd Iau”, “nos Fercher”). A date without a year is taken to be in the meeting's \
        year, or in the year in which it lies nearest to the meeting.

        This is a warning: either the weekday or the day is wrong.
        """,
      cy: """
        Edrychir ar bob diwrnod o’r wythnos sydd o flaen diwrnod a mis yn y teitl a’r testun, yn y naill iaith neu’r \
        llall ac yn y ffurfiau a rydd y Gymraeg iddo (“ddydd Iau”, “nos Fercher”). Cymerir bod dyddiad heb flwyddyn ym \
        mlwyddyn y cyfarfod, neu yn y flwyddyn sy’n ei roi agosaf at y cyfarfod.

        Rhybudd yw hwn: mae naill ai diwrnod yr wythnos neu’r dyddiad yn anghywir.
        """),
    wrong: "Ministers met on Thursday 1 February 2023.",
    right: "Ministers met on Wednesday 1 February 2023.")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let mentions = (record.titleProse?.dates ?? []) + record.prose.dates
    return Array(mentions.lazy.compactMap { Self.finding($0, in: record) }.prefix(50))
  }

  private static func finding(_ mention: DateMention, in record: RecordDraft) -> Diagnostic? {
    let meeting = record.date?.value
    guard let written = mention.weekday, let date = date(of: mention, near: meeting) else { return nil }
    guard date.weekday != written.weekday else { return nil }
    if mention.year == nil, let meeting, nearest(to: meeting, as: date)?.weekday == written.weekday { return nil }
    return contradicts(
      record.words(in: mention.range), date: date, in: written.language, at: record.place(mention.range))
  }

  private static func date(of mention: DateMention, near meeting: CalendarDate?) -> CalendarDate? {
    guard let year = mention.year ?? meeting?.year else { return nil }
    return CalendarDate(year: year, month: mention.month, day: mention.day)
  }

  /// The same day of the year before or after, whichever lies less than half a year from the meeting.
  private static func nearest(to meeting: CalendarDate, as date: CalendarDate) -> CalendarDate? {
    let year = date < meeting ? date.year + 1 : date.year - 1
    let other = CalendarDate(year: year, month: date.month, day: date.day)
    return other.flatMap { abs(meeting.days(to: $0)) < 183 ? $0 : nil }
  }
}

extension WeekdayOfDate {
  /// - Parameter language: The language of the text, in which the weekday has to be written.
  static func contradicts(
    _ words: String, date: CalendarDate, in language: Language, at place: Place
  ) -> Diagnostic {
    let weekday = DateStyle.weekdayName(date.weekday, in: language)
    let days = MessageText(
      en: "\(DateStyle.long(date, in: .en)) is a \(DateStyle.weekdayName(date.weekday, in: .en))",
      cy: "\(DateStyle.weekdayName(date.weekday, in: .cy)) yw \(DateStyle.long(date, in: .cy))")
    return Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(words)” names another weekday than the calendar.",
        cy: "Mae “\(words)” yn enwi diwrnod o’r wythnos nad yw’n cyd-fynd â’r calendr."),
      reason: MessageText(
        en: "\(days.en), so readers cannot tell which day is meant.",
        cy: "\(days.cy), felly ni all darllenwyr wybod pa ddiwrnod a olygir."),
      fix: MessageText(
        en: "Correct the weekday to “\(weekday)”, or correct the date.",
        cy: "Cywirwch ddiwrnod yr wythnos i “\(weekday)”, neu cywirwch y dyddiad."))
  }
}
