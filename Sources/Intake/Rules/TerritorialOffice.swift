import Diagnostics
import Model

/// The Secretaries of State for Wales, Scotland and Northern Ireland are ministers of the UK Government.
struct TerritorialOffice: RecordRule {
  static let code = DiagnosticCode(122)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "A UK office under another government", cy: "Un o swyddi Llywodraeth y DU o dan lywodraeth arall"),
    text: MessageText(
      en: """
        The Secretaries of State for Wales, Scotland and Northern Ireland, and the other ministers of their offices, \
        are ministers of the UK Government. Their titles name a nation, and a list of participants is easily filled in \
        by that name.

        Looked at are the roles of persons in both languages. This is a warning.
        """,
      cy: """
        Gweinidogion Llywodraeth y DU yw Ysgrifenyddion Gwladol Cymru, yr Alban a Gogledd Iwerddon, a gweinidogion \
        eraill eu swyddfeydd. Mae eu teitlau’n enwi cenedl, ac mae’n hawdd llenwi rhestr o gyfranogwyr yn ôl yr enw \
        hwnnw.

        Edrychir ar rolau pobl yn y ddwy iaith. Rhybudd yw hwn.
        """),
    wrong: """
      participants:
        - name: The Rt Hon David TC Davies MP
          role: Secretary of State for Wales
          government: wales
      """,
    right: """
      participants:
        - name: The Rt Hon David TC Davies MP
          role: Secretary of State for Wales
          government: uk
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let uk = surroundings.registry.governmentIDs.first(where: { $0.text == "uk" }) else { return [] }
    let people = record.people.map { ($0.role, $0.roleWords, $0.government) }
    let parties = record.parties.map { ($0.role, $0.roleWords, $0.government) }
    return (people + parties).compactMap { role, words, government in
      guard let role, let government, government.value != uk, OfficePhrases.isTerritorial(words) else { return nil }
      let name = surroundings.name(of: government.value)
      return Self.misplaced(
        role.value, of: name, right: surroundings.name(of: uk), at: record.place(government.range))
    }
  }
}

extension TerritorialOffice {
  static func misplaced(_ role: String, of government: MessageText, right: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(role)” is an office of the UK Government, but the entry says: \(government.en).",
        cy: "Un o swyddi Llywodraeth y DU yw “\(role)”, ond dywed yr eitem: \(government.cy)."),
      reason: MessageText(
        en: "The page would list a minister of one government under another (\(right.en) holds this office).",
        cy: """
          Byddai’r dudalen yn rhestru gweinidog un llywodraeth o dan un arall (llywodraeth y swydd hon: \(right.cy)).
          """),
      fix: MessageText(
        en: "Write “government: uk”, or correct the role.", cy: "Ysgrifennwch “government: uk”, neu cywirwch y rôl."))
  }
}
