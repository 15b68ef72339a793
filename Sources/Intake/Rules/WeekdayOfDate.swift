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
        forms that Welsh gives it (“ddydd Iau”, “nos Fercher”), and in brackets (“4 March (Wednesday)”). A date without \
        a year is taken to be in the meeting's year, or in the year in which it lies nearest to the meeting.

        This is a warning: either the weekday or the day is wrong. A day that does not exist (“Thursday 31 February”) \
        has no weekday at all.
        """,
      cy: """
        Edrychir ar bob diwrnod o’r wythnos sydd o flaen diwrnod a mis yn y teitl a’r testun, yn y naill iaith neu’r \
        llall ac yn y ffurfiau a rydd y Gymraeg iddo (“ddydd Iau”, “nos Fercher”), ac mewn cromfachau (“4 Mawrth (dydd \
        Mercher)”). Cymerir bod dyddiad heb flwyddyn ym mlwyddyn y cyfarfod, neu yn y flwyddyn sy’n ei roi agosaf at y \
        cyfarfod.

        Rhybudd yw hwn: mae naill ai diwrnod yr wythnos neu’r dyddiad yn anghywir. Nid oes diwrnod o’r wythnos gan \
        ddyddiad nad yw’n bod (“dydd Iau 31 Chwefror”).
        """),
    wrong: "Ministers met on Thursday 1 February 2023.",
    right: "Ministers met on Wednesday 1 February 2023.")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let mentions = (record.titleProse?.dates ?? []) + record.prose.dates
    return Array(mentions.lazy.compactMap { Self.finding($0, in: record) }.prefix(50))
  }

  private static func finding(_ mention: DateMention, in record: RecordDraft) -> Diagnostic? {
    let meeting = record.date?.value
    guard let written = mention.weekday, let year = mention.year ?? meeting?.year else { return nil }
    guard let date = CalendarDate(year: year, month: mention.month, day: mention.day) else {
      return noDay(mention, in: year, of: record)
    }
    guard date.weekday != written.weekday else { return nil }
    if mention.year == nil, let meeting, nearest(to: meeting, as: date)?.weekday == written.weekday { return nil }
    return contradicts(
      record.words(in: mention.range), record.words(in: written.name), written, date: date,
      at: record.place(mention.range))
  }

  /// The finding for a day that a month does not have; 29 February without a year may be in another.
  private static func noDay(_ mention: DateMention, in year: Int, of record: RecordDraft) -> Diagnostic? {
    if mention.year == nil, mention.month == 2, mention.day == 29 { return nil }
    let length = CalendarDate.length(ofMonth: mention.month, in: year)
    return CalendarDate(year: year, month: mention.month, day: length).map {
      doesNotExist(record.words(in: mention.range), last: $0, at: record.place(mention.range))
    }
  }

  /// The same day of the year before or after, whichever lies less than half a year from the meeting.
  private static func nearest(to meeting: CalendarDate, as date: CalendarDate) -> CalendarDate? {
    let year = date < meeting ? date.year + 1 : date.year - 1
    let other = CalendarDate(year: year, month: date.month, day: date.day)
    return other.flatMap { abs(meeting.days(to: $0)) < 183 ? $0 : nil }
  }
}

extension WeekdayOfDate {
  /// - Parameters:
  ///   - words: The whole date.
  ///   - name: The name of the weekday in it, in whose place the right one is given, in the same language.
  static func contradicts(
    _ words: String, _ name: String, _ written: WeekdayMention, date: CalendarDate, at place: Place
  ) -> Diagnostic {
    let weekday =
      switch written.language {
      case .cy: DateWords.welshWeekday(date.weekday, isNight: written.isNight)
      case .en: DateStyle.weekdayName(date.weekday, in: .en)
      }
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
        en: "Write “\(weekday)” in place of “\(name)”, or correct the date.",
        cy: "Ysgrifennwch “\(weekday)” yn lle “\(name)”, neu cywirwch y dyddiad."))
  }

  /// - Parameter last: The last day of the month.
  static func doesNotExist(_ words: String, last: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(words)” is a day that does not exist.", cy: "Nid oes diwrnod o’r fath â “\(words)”."),
      reason: MessageText(
        en:
          "The last day of that month is \(DateStyle.long(last, in: .en)), so readers cannot tell which day is meant.",
        cy: """
          Diwrnod olaf y mis hwnnw yw \(DateStyle.long(last, in: .cy)), felly ni all darllenwyr wybod pa ddiwrnod a \
          olygir.
          """),
      fix: MessageText(en: "Correct the date.", cy: "Cywirwch y dyddiad."))
  }
}
