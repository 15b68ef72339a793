import Diagnostics

/// A communiqué lists who took part.
struct MissingParticipants: RecordRule {
  static let code = DiagnosticCode(104)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No participants", cy: "Dim cyfranogwyr"),
    text: [
      MessageText(
        en: """
          The list of participants is one of the five things that every published communiqué sets out. Officials and \
          observers count, and somebody who is not to be named is entered with “unnamed: true”.
          """,
        cy: """
          Mae’r rhestr o gyfranogwyr yn un o’r pum peth y mae pob cyd-hysbysiad a gyhoeddir yn eu nodi. Mae swyddogion \
          ac arsylwyr yn cyfrif, a defnyddir “unnamed: true” ar gyfer rhywun nad yw i’w enwi.
          """),
      FiveRequirements.authority,
    ].joined(separator: "\n\n"),
    wrong: """
      ---
      date: 2023-02-01
      chair: {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      ---
      """,
    right: """
      ---
      date: 2023-02-01
      chair: {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      participants:
        - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
        - {unnamed: true, role: Senior officials, government: northern-ireland, capacity: official}
      ---
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.writes("participants") else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingParticipants {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "The list of participants is missing.", cy: "Nid yw’r cofnod yn rhestru’r cyfranogwyr."),
      reason: FiveRequirements.reason(for: MessageText(en: "the participants", cy: "y cyfranogwyr")),
      fix: MessageText(
        en: "Add “participants:” with one entry for each person: name, role and government.",
        cy: "Ychwanegwch “participants:” gydag un eitem ar gyfer pob person: enw, rôl a llywodraeth."))
  }
}
