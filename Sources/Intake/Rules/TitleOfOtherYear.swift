import Diagnostics
import Model

/// A communiqué's title does not name another year.
struct TitleOfOtherYear: RecordRule {
  static let code = DiagnosticCode(216)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Another year in the title", cy: "Blwyddyn arall yn y teitl"),
    text: MessageText(
      en: """
        A title copied from last year's record keeps last year's date. A title that also has the meeting's year, and a \
        financial year such as “2024-25”, are not reported. This is a warning. Minutes are held to the same.
        """,
      cy: """
        Mae teitl a gopïwyd o gofnod y llynedd yn cadw dyddiad y llynedd. Ni nodir teitl sydd hefyd yn cynnwys \
        blwyddyn y cyfarfod, na blwyddyn ariannol megis “2024-25”. Rhybudd yw hwn. Mae’r un peth yn wir am gofnodion \
        cyfarfod.
        """),
    wrong: """
      date: 2023-02-01
      title: Communiqué, 1 February 2022
      """,
    right: """
      date: 2023-02-01
      title: Communiqué, 1 February 2023
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, let date = meeting.date?.value, let title = record.titleProse else { return [] }
    let years = title.tokens.filter { (1990...2099).contains($0.number) && !Self.isSpan($0, record.source.bytes) }
    let own = [date.year, meeting.until?.value.year ?? date.year].map(Int32.init)
    guard let other = years.first, !years.contains(where: { own.contains($0.number) }) else { return [] }
    return [Self.names(Int(other.number), date: date, at: record.place(other.range))]
  }

  /// Whether a year begins or ends a span such as “2024-25” or “2023/2024”.
  private static func isSpan(_ year: ProseToken, _ bytes: [UInt8]) -> Bool {
    let after = bytes[Int(year.end)...].prefix(2)
    let before = bytes[..<Int(year.start)].suffix(1)
    return isJoin(before.first) || isJoin(after.first) || after.starts(with: [0xE2, 0x80])
  }

  private static func isJoin(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == 0x93
  }
}

extension TitleOfOtherYear {
  static func names(_ year: Int, date: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The title names \(year), but the meeting was in \(date.year).",
        cy: "Y flwyddyn yn y teitl yw \(year), ond blwyddyn y cyfarfod oedd \(date.year)."),
      reason: MessageText(
        en: "A title is what readers search for and cite; a wrong year sends them to another meeting.",
        cy: """
          Wrth ei deitl y mae darllenwyr yn chwilio am gofnod ac yn cyfeirio ato; mae blwyddyn anghywir yn eu hanfon \
          at gyfarfod arall.
          """),
      fix: MessageText(
        en: "Correct the year, or leave the title out: the group's name and the date then take its place.",
        cy: "Cywirwch y flwyddyn, neu gadewch y teitl allan: daw enw’r grŵp a’r dyddiad yn ei le."))
  }
}
