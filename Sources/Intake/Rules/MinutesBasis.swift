import Diagnostics
import Model

/// Minutes are public only when every government agreed, or when they are public already.
struct MinutesBasis: RecordRule {
  static let code = DiagnosticCode(209)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "Minutes without a ground for publishing them", cy: "Cofnodion cyfarfod heb sail dros eu cyhoeddi"),
    text: MessageText(
      en: """
        The minutes of these groups are confidential unless the governments agree otherwise. So minutes that are to be \
        public say on what ground: “agreed-for-publication” with the day of the agreement, or “already-public” with \
        the address or with “not-recorded”.

        The governments agree to publish what they know: the day of the agreement is that of the meeting or a later one, \
        it has come, and nothing was published before it, unless the minutes were public already.
        """,
      cy: """
        Mae cofnodion cyfarfodydd y grwpiau hyn yn gyfrinachol oni bai bod y llywodraethau’n cytuno fel arall. Felly \
        mae cofnodion sydd i fod yn gyhoeddus yn dweud ar ba sail: “agreed-for-publication” gyda diwrnod y cytundeb, \
        neu “already-public” gyda’r cyfeiriad neu gyda “not-recorded”.

        Mae’r llywodraethau’n cytuno i gyhoeddi’r hyn sy’n hysbys iddynt: diwrnod y cyfarfod neu un diweddarach yw \
        diwrnod y cytundeb, mae wedi dod, ac ni chyhoeddwyd dim cyn hynny, oni bai bod y cofnodion eisoes yn gyhoeddus.
        """),
    wrong: """
      minutes.en.md
        status: agreed
      """,
    right: """
      minutes.en.md
        status: agreed
        agreed-for-publication: 2023-03-01
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .minutes(let meeting, let minutes) = record.content else { return [] }
    if let agreed = minutes.agreedForPublication {
      return check(agreed, meeting: meeting.date?.value, of: record, today: surroundings.today)
    }
    guard record.status != .draft else { return [] }
    guard !record.writes("agreed-for-publication"), !record.writes("already-public") else { return [] }
    return [Self.withoutBasis(at: record.place(ofKey: "status"))]
  }

  /// Holds the day of the agreement against the other days: at most one finding, since one of them is wrong.
  private func check(
    _ agreed: Located<CalendarDate>, meeting: CalendarDate?, of record: RecordDraft, today: CalendarDate
  ) -> [Diagnostic] {
    let (day, place) = (agreed.value, record.place(agreed.range))
    if let meeting, day < meeting { return [Self.agreedBefore(day, meeting: meeting, at: place)] }
    // Editors may write down what is planned.
    guard record.status != .draft else { return [] }
    if day > today { return [Self.agreedInFuture(day, today: today, at: place)] }
    guard !record.writes("already-public"), let published = record.common.published?.value.date, published < day else {
      return []
    }
    return [Self.agreedAfter(day, published: published, at: place)]
  }
}

extension MinutesBasis {
  static func withoutBasis(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "These minutes are to be public, but nothing says on what ground.",
        cy: "Mae’r cofnodion cyfarfod hyn i fod yn gyhoeddus, ond nid oes dim yn dweud ar ba sail."),
      reason: MessageText(
        en: "Minutes are confidential unless every government agreed to publish them, or they are public already.",
        cy: """
          Mae cofnodion cyfarfod yn gyfrinachol oni bai i bob llywodraeth gytuno i’w cyhoeddi, neu eu bod eisoes yn \
          gyhoeddus.
          """),
      fix: MessageText(
        en: "Add “agreed-for-publication:” with the day of the agreement, or “already-public:” with the address.",
        cy: "Ychwanegwch “agreed-for-publication:” gyda diwrnod y cytundeb, neu “already-public:” gyda’r cyfeiriad."))
  }

  static func agreedBefore(_ day: CalendarDate, meeting: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The agreement to publish these minutes, \(day.iso), lies before the meeting, \(meeting.iso).",
        cy: "Mae’r cytundeb i gyhoeddi’r cofnodion hyn, \(day.iso), yn gynharach na’r cyfarfod, \(meeting.iso)."),
      reason: MessageText(
        en: "Nobody can agree to publish minutes of a meeting that has not been held.",
        cy: "Ni all neb gytuno i gyhoeddi cofnodion cyfarfod nas cynhaliwyd eto."),
      fix: MessageText(
        en: "Correct “agreed-for-publication”, often its year, or “date”.",
        cy: "Cywirwch “agreed-for-publication”, yn aml ei flwyddyn, neu “date”."))
  }

  static func agreedInFuture(_ day: CalendarDate, today: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The agreement to publish these minutes, \(day.iso), lies after today, \(today.iso).",
        cy: "Mae’r cytundeb i gyhoeddi’r cofnodion hyn, \(day.iso), yn dod ar ôl heddiw, \(today.iso)."),
      reason: MessageText(
        en: "Minutes are confidential until every government has agreed to publish them, and nothing is agreed yet.",
        cy: """
          Mae cofnodion cyfarfod yn gyfrinachol nes i bob llywodraeth gytuno i’w cyhoeddi, ac ni chytunwyd ar ddim eto.
          """),
      fix: MessageText(
        en: "Write “status: draft” until the governments have agreed, or correct “agreed-for-publication”.",
        cy: "Ysgrifennwch “status: draft” nes i’r llywodraethau gytuno, neu cywirwch “agreed-for-publication”."))
  }

  static func agreedAfter(_ day: CalendarDate, published: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "These minutes were published on \(published.iso), before the agreement to publish them, \(day.iso).",
        cy: "Cyhoeddwyd y cofnodion hyn ar \(published.iso), cyn y cytundeb i’w cyhoeddi, \(day.iso)."),
      reason: MessageText(
        en: "Minutes are confidential until every government has agreed to publish them.",
        cy: "Mae cofnodion cyfarfod yn gyfrinachol nes i bob llywodraeth gytuno i’w cyhoeddi."),
      fix: MessageText(
        en: "Correct “published” or “agreed-for-publication”; minutes that were public before have “already-public:”.",
        cy: """
          Cywirwch “published” neu “agreed-for-publication”; os oedd y cofnodion yn gyhoeddus o’r blaen, ychwanegwch \
          “already-public:”.
          """))
  }
}
