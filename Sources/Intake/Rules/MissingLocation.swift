import Diagnostics

/// A communiqué says where and how the meeting was held.
struct MissingLocation: RecordRule {
  static let code = DiagnosticCode(102)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No location", cy: "Dim lleoliad"),
    text: [
      MessageText(
        en: """
          The location is one of the five things that every published communiqué sets out: how the meeting was held \
          and, unless it was virtual, where.
          """,
        cy: """
          Mae’r lleoliad yn un o’r pum peth y mae pob cyd-hysbysiad a gyhoeddir yn eu nodi: sut y cynhaliwyd y \
          cyfarfod ac, oni bai mai cyfarfod rhithwir ydoedd, ymhle.
          """),
      FiveRequirements.authority,
    ].joined(separator: "\n\n"),
    wrong: """
      ---
      date: 2023-02-01
      status: agreed
      ---
      """,
    right: """
      ---
      date: 2023-02-01
      location:
        mode: hybrid
        place: Cathays Park, Cardiff
      status: agreed
      ---
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.writes("location") else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingLocation {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The location of the meeting is missing.", cy: "Nid yw’r cofnod yn nodi lleoliad y cyfarfod."),
      reason: FiveRequirements.reason(for: MessageText(en: "the location", cy: "y lleoliad")),
      fix: MessageText(
        en: "Add “location:” with “mode:” (in-person, virtual or hybrid) and, unless it was virtual, “place:”.",
        cy: """
          Ychwanegwch “location:” gyda “mode:” (in-person, virtual neu hybrid) ac, oni bai mai cyfarfod rhithwir \
          ydoedd, “place:”.
          """))
  }
}
