import Diagnostics

/// Nobody is listed twice.
struct SamePersonTwice: RecordRule {
  static let code = DiagnosticCode(113)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A person listed twice", cy: "Person wedi’i restru ddwywaith"),
    text: MessageText(
      en: """
        Two entries of one list are the same person when their names are equal without case, punctuation, titles and \
        post-nominals, and their governments are equal; those without a name are compared by role and by “for”. A \
        duplicate is usually a slip in copying, and it makes the count of participants wrong.

        Where the source itself lists somebody twice, “allow” keeps the duplicate with a reason.
        """,
      cy: """
        Yr un person sydd mewn dwy eitem o restr os yw’r enwau’n gyfartal heb ystyried priflythrennau, atalnodi, \
        teitlau a’r llythrennau ar ôl yr enw, a’r llywodraethau’n gyfartal; cymherir eitemau heb enw yn ôl “role” ac \
        yn ôl “for”. Llithriad wrth gopïo yw eitem ddwbl fel arfer, ac mae’n gwneud nifer y cyfranogwyr yn anghywir.

        Os yw’r ffynhonnell ei hun yn rhestru rhywun ddwywaith, mae “allow” yn cadw’r ddwy eitem gyda rheswm.
        """),
    wrong: """
      participants:
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
        - {name: Jane Hutt, role: Minister for Social Justice, government: wales}
      """,
    right: """
      participants:
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return [meeting.chair?.persons ?? [], meeting.participants, meeting.apologies].flatMap { check($0, of: record) }
  }

  private func check(_ list: [PersonDraft], of record: RecordDraft) -> [Diagnostic] {
    list.indices.compactMap { index in
      guard let first = list[..<index].first(where: { $0.isSamePerson(as: list[index]) }) else { return nil }
      let person = list[index]
      return Self.twice(person.label, at: record.place(person.range), first: record.place(first.range))
    }
  }
}

extension SamePersonTwice {
  static func twice(_ label: MessageText, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "“\(label.en)” is listed twice.", cy: "Rhestrwyd “\(label.cy)” ddwywaith."),
      reason: MessageText(
        en: "A duplicate is usually a slip in copying, and it makes the count of participants wrong.",
        cy: "Llithriad wrth gopïo yw eitem ddwbl fel arfer, ac mae’n gwneud nifer y cyfranogwyr yn anghywir."),
      fix: MessageText(
        en: "Take one of the two entries out, or make plain how they differ.",
        cy: "Dilëwch un o’r ddwy eitem, neu dangoswch yn glir sut y maent yn wahanol."),
      notes: [
        DiagnosticNote(
          place: first,
          text: MessageText(en: "The first entry is here.", cy: "Yma y mae’r eitem gyntaf."))
      ])
  }
}
