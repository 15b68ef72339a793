import Diagnostics

/// A communiqué says who took the chair.
struct MissingChair: RecordRule {
  static let code = DiagnosticCode(103)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No chair", cy: "Dim cadeirydd"),
    text: [
      MessageText(
        en: """
          The chair is one of the five things that every published communiqué sets out. It is given apart, under \
          “chair”, or by “chair: true” in the entry of a participant; several may share it. Where an archive does not \
          say, “chair: not-recorded” says so.
          """,
        cy: """
          Mae’r cadeirydd yn un o’r pum peth y mae pob cyd-hysbysiad a gyhoeddir yn eu nodi. Rhoddir y cadeirydd ar \
          wahân, o dan “chair”, neu drwy “chair: true” yn eitem un o’r cyfranogwyr; caiff mwy nag un rannu’r gadair. \
          Os nad yw archif yn dweud, ysgrifennwch “chair: not-recorded”.
          """),
      FiveRequirements.authority,
    ].joined(separator: "\n\n"),
    wrong: """
      participants:
        - name: Jane Hutt MS
          role: Minister for Social Justice
          government: wales
      """,
    right: """
      participants:
        - name: Jane Hutt MS
          role: Minister for Social Justice
          government: wales
          chair: true
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, !record.writes("chair") else { return [] }
    // An entry whose `chair` could not be read has its own finding.
    guard !meeting.participants.contains(where: { $0.isChair?.value ?? $0.writes("chair") }) else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingChair {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The chair of the meeting is missing.", cy: "Nid yw’r cofnod yn dweud pwy oedd yn y gadair."),
      reason: FiveRequirements.reason(for: MessageText(en: "the chair", cy: "y cadeirydd")),
      fix: MessageText(
        en: "Add “chair: true” to the entry of the participant who took the chair, or a “chair:” of its own.",
        cy: "Ychwanegwch “chair: true” at eitem y cyfranogwr a oedd yn y gadair, neu “chair:” ar wahân."))
  }
}
