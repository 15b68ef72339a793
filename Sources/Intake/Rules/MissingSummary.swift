import Diagnostics

/// A communiqué sums up what was discussed.
struct MissingSummary: RecordRule {
  static let code = DiagnosticCode(105)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No summary of discussion", cy: "Dim crynodeb o’r drafodaeth"),
    text: [
      MessageText(
        en: """
          The summary of discussion is one of the five things that every published communiqué sets out. It is the text \
          below the front matter, and it has at least one paragraph outside lists and tables. One sentence is enough; \
          headings are not needed.
          """,
        cy: """
          Mae’r crynodeb o’r drafodaeth yn un o’r pum peth y mae pob cyd-hysbysiad a gyhoeddir yn eu nodi. Hwn yw’r \
          testun o dan y pennyn, ac ynddo o leiaf un paragraff y tu allan i restrau a thablau. Mae un frawddeg yn \
          ddigon; nid oes angen penawdau.
          """),
      FiveRequirements.authority,
    ].joined(separator: "\n\n"),
    wrong: """
      - The safety of journalists
      - Funding for police officers
      """,
    right: "Ministers discussed the safety of journalists and agreed to meet again in the summer.")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.hasParagraph, !record.isTextUnread else { return [] }
    return [Self.missing(at: record.place(record.textStart))]
  }
}

extension MissingSummary {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The summary of discussion is missing: the text has no paragraph of its own.",
        cy: "Nid oes crynodeb o’r drafodaeth: nid oes yr un paragraff yn y testun y tu allan i restrau a thablau."),
      reason: FiveRequirements.reason(for: MessageText(en: "the summary", cy: "y crynodeb")),
      fix: MessageText(
        en: "Below the second “---”, write at least one paragraph, outside lists and tables, on what was discussed.",
        cy: """
          O dan yr ail “---”, ysgrifennwch o leiaf un paragraff, y tu allan i restrau a thablau, am yr hyn a \
          drafodwyd.
          """))
  }
}
