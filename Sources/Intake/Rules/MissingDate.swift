import Diagnostics

/// A communiqué says on which day the meeting was.
struct MissingDate: RecordRule {
  static let code = DiagnosticCode(101)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No date", cy: "Dim dyddiad"),
    text: [
      MessageText(
        en: """
          The date is one of the five things that every published communiqué sets out. It is the day of the meeting as \
          ISO 8601 writes it, year first, and it is the day by which the folder is named.
          """,
        cy: """
          Mae’r dyddiad yn un o’r pum peth y mae pob cyd-hysbysiad a gyhoeddir yn eu nodi. Diwrnod y cyfarfod ydyw, \
          fel y mae ISO 8601 yn ei ysgrifennu, y flwyddyn yn gyntaf, ac yn ôl y diwrnod hwnnw yr enwir y ffolder.
          """),
      FiveRequirements.authority,
    ].joined(separator: "\n\n"),
    wrong: """
      ---
      location: {mode: virtual}
      status: agreed
      ---
      """,
    right: """
      ---
      date: 2023-02-01
      location: {mode: virtual}
      status: agreed
      ---
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.writes("date") else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingDate {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The date of the meeting is missing.", cy: "Nid yw’r cofnod yn nodi dyddiad y cyfarfod."),
      reason: FiveRequirements.reason(for: MessageText(en: "the date", cy: "y dyddiad")),
      fix: MessageText(
        en: "Add a line such as “date: 2023-02-01” with the day of the meeting.",
        cy: "Ychwanegwch linell megis “date: 2023-02-01” gyda diwrnod y cyfarfod."))
  }
}
