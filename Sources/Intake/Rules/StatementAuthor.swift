import Diagnostics
import Model

/// A statement is first of all its own government's.
struct StatementAuthor: RecordRule {
  static let code = DiagnosticCode(121)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A statement by another government", cy: "Datganiad gan lywodraeth arall"),
    text: MessageText(
      en: """
        A statement lies in the folder of the government whose minister made it, and is shown as that government's \
        account. So the first person under “by” is of that government; others may follow.
        """,
      cy: """
        Cedwir datganiad yn ffolder llywodraeth y gweinidog a’i gwnaeth, ac fe’i dangosir fel adroddiad y llywodraeth \
        honno. Felly mae’r person cyntaf o dan “by” yn perthyn i’r llywodraeth honno; caiff eraill ddilyn.
        """),
    wrong: """
      content/governments/wales/2023-02-01-safety/statement.en.md
        by: {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
      """,
    right: """
      content/governments/wales/2023-02-01-safety/statement.en.md
        by: {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .statement(let statement) = record.content, case .government(let home) = record.id.home else {
      return []
    }
    guard let first = statement.by.first, first.government?.value != home else { return [] }
    // A government that could not be read has its own finding.
    guard first.government != nil || !first.writes("government") else { return [] }
    return [Self.stranger(first.label, of: surroundings.name(of: home), at: record.place(first.range))]
  }
}

extension StatementAuthor {
  static func stranger(_ label: MessageText, of government: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(label.en)” is not of the government in whose folder the statement lies: \(government.en).",
        cy: "Nid yw “\(label.cy)” yn perthyn i’r llywodraeth y mae’r datganiad yn ei ffolder: \(government.cy)."),
      reason: MessageText(
        en: "A statement is published as its own government's account.",
        cy: "Cyhoeddir datganiad fel adroddiad ei lywodraeth ei hun."),
      fix: MessageText(
        en: "Put a minister of that government first under “by”, or move the folder to the right government.",
        cy: """
          Rhowch weinidog o’r llywodraeth honno yn gyntaf o dan “by”, neu symudwch y ffolder at y llywodraeth gywir.
          """))
  }
}
