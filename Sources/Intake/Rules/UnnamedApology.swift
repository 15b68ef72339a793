import Diagnostics

/// An apology has a name.
struct UnnamedApology: RecordRule {
  static let code = DiagnosticCode(115)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An apology without a name", cy: "Ymddiheuriad heb enw"),
    text: MessageText(
      en: """
        Apologies come from persons who held office and did not come. A vacancy is not an apology: where a government \
        had no minister to send, “without-ministers” says so and why.
        """,
      cy: """
        Daw ymddiheuriadau oddi wrth bobl a oedd mewn swydd ac na ddaethant. Nid ymddiheuriad yw swydd wag: os nad \
        oedd gan lywodraeth weinidog i’w anfon, mae “without-ministers” yn dweud hynny a pham.
        """),
    wrong: """
      apologies:
        - {role: Minister of Justice, government: northern-ireland}
      """,
    right: """
      without-ministers:
        - {government: northern-ireland, reason: in the absence of a Northern Ireland Executive}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return meeting.apologies.filter { !$0.writes("name") }.map { Self.unnamed(at: record.place($0.node.range)) }
  }
}

extension UnnamedApology {
  static func unnamed(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "This apology has no name.", cy: "Nid oes enw yn yr ymddiheuriad hwn."),
      reason: MessageText(
        en: "Apologies come from persons who held office; a vacancy is not an apology.",
        cy: "Daw ymddiheuriadau oddi wrth bobl a oedd mewn swydd; nid ymddiheuriad yw swydd wag."),
      fix: MessageText(
        en: "Add “name:”, or enter the government under “without-ministers” with the reason.",
        cy: "Ychwanegwch “name:”, neu rhowch y llywodraeth o dan “without-ministers” gyda’r rheswm."))
  }
}
