import Diagnostics

/// The chair is given in one way.
struct ChairGivenTwice: RecordRule {
  static let code = DiagnosticCode(116)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "The chair given in two ways", cy: "Y cadeirydd wedi’i roi mewn dwy ffordd"),
    text: MessageText(
      en: """
        Either “chair” names the chair apart, or participants say “chair: true”. Both in one record may contradict \
        each other.

        A chair given apart may be listed among the participants as well and is shown once.
        """,
      cy: """
        Naill ai mae “chair” yn enwi’r cadeirydd ar wahân, neu mae cyfranogwyr yn dweud “chair: true”. Gallai’r ddau \
        yn yr un cofnod wrth-ddweud ei gilydd.

        Caiff cadeirydd a roddir ar wahân ei restru ymhlith y cyfranogwyr hefyd, ac fe’i dangosir unwaith.
        """),
    wrong: """
      chair: {name: Suella Braverman MP, role: Home Secretary, government: uk}
      participants:
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales, chair: true}
      """,
    right: """
      chair: {name: Suella Braverman MP, role: Home Secretary, government: uk}
      participants:
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, record.writes("chair") else { return [] }
    return meeting.participants.filter { $0.isChair?.value == true }.map { person in
      let place = record.place(person.isChair?.range ?? person.range)
      return Self.twice(person.label, at: place, chair: record.place(ofKey: "chair"))
    }
  }
}

extension ChairGivenTwice {
  static func twice(_ label: MessageText, at place: Place, chair: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(label.en)” is marked as chair, and the record has a “chair” of its own.",
        cy: "Nodwyd “\(label.cy)” yn gadeirydd, ac mae “chair” ar wahân yn y cofnod hefyd."),
      reason: MessageText(
        en: "Given in two ways, the chair may be two different persons.",
        cy: "Os rhoddir y cadeirydd mewn dwy ffordd, gallai’r ddwy enwi pobl wahanol."),
      fix: MessageText(
        en: "Keep “chair: true” and take the other “chair” out, or the other way round.",
        cy: "Cadwch un o’r ddau, naill ai “chair: true” neu’r “chair” ar wahân, a dilëwch y llall."),
      notes: [
        DiagnosticNote(
          place: chair,
          text: MessageText(en: "The chair is given apart here.", cy: "Yma y rhoddir y cadeirydd ar wahân."))
      ])
  }
}
