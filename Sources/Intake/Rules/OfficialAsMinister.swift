import Diagnostics
import Model

/// An official is not listed as a minister.
struct OfficialAsMinister: RecordRule {
  static let code = DiagnosticCode(120)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An official listed as a minister", cy: "Swyddog wedi’i restru’n weinidog"),
    text: MessageText(
      en: """
        “capacity” is “minister” where nothing else is written, so an official without it would be shown as a \
        minister. A role that speaks of officials, observers, a Permanent Secretary or the Civil Service, in either \
        language, is probably such a slip. This is a warning.
        """,
      cy: """
        Lle nad ysgrifennwyd dim arall, “minister” yw “capacity”, felly byddai swyddog hebddo yn cael ei ddangos yn \
        weinidog. Mae rôl sy’n sôn am swyddogion, arsylwyr, Ysgrifennydd Parhaol neu’r Gwasanaeth Sifil, yn y naill \
        iaith neu’r llall, yn debyg o fod yn llithriad o’r fath. Rhybudd yw hwn.
        """),
    wrong: """
      participants:
        - name: Dr Jayne Brady
          role: Head of the Northern Ireland Civil Service
          government: northern-ireland
      """,
    right: """
      participants:
        - name: Dr Jayne Brady
          role: Head of the Northern Ireland Civil Service
          government: northern-ireland
          capacity: official
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    record.people.compactMap { person in
      guard person.isMinister, let role = person.role, OfficePhrases.isOfficial(person.roleWords) else { return nil }
      return Self.official(role.value, at: record.place(role.range))
    }
  }
}

extension OfficialAsMinister {
  static func official(_ role: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The role “\(role)” is not a minister's, but the person is listed as a minister.",
        cy: "Nid rôl gweinidog yw “\(role)”, ond rhestrwyd y person yn weinidog."),
      reason: MessageText(
        en: "Without “capacity” a person is shown as a minister.", cy: "Heb “capacity”, dangosir person yn weinidog."),
      fix: MessageText(
        en: "Add “capacity: official” or “capacity: observer” to the person.",
        cy: "Ychwanegwch “capacity: official” neu “capacity: observer” at y person."))
  }
}
