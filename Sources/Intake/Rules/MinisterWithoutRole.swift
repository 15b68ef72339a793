import Diagnostics
import Model

/// A minister has a role.
struct MinisterWithoutRole: RecordRule {
  static let code = DiagnosticCode(119)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A minister without a role", cy: "Gweinidog heb rôl"),
    text: MessageText(
      en: """
        Readers, and the later readers of an archive, know ministers by their offices. This is a warning: some sources \
        give none.
        """,
      cy: """
        Wrth eu swyddi y mae darllenwyr, a darllenwyr archif ar eu hôl, yn adnabod gweinidogion. Rhybudd yw hwn: nid \
        yw rhai ffynonellau’n eu rhoi.
        """),
    wrong: """
      participants:
        - {name: Neil Gray MSP, government: scotland}
      """,
    right: """
      participants:
        - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return meeting.attendees
      .filter { $0.role == nil && $0.person.isMinister && !$0.person.writes("role") }
      .map { Self.roleless($0.person.label, at: record.place($0.person.range)) }
  }
}

extension MinisterWithoutRole {
  static func roleless(_ label: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(label.en)” is listed as a minister without a role.",
        cy: "Rhestrwyd “\(label.cy)” yn weinidog heb rôl."),
      reason: MessageText(
        en: "Readers know ministers by their offices, and names alone say little after some years.",
        cy: """
          Wrth eu swyddi y mae darllenwyr yn adnabod gweinidogion, ac nid yw enwau’n unig yn dweud llawer ymhen rhai \
          blynyddoedd.
          """),
      fix: MessageText(
        en: "Add “role:” with the office of that day, or “capacity:” if the person was not there as a minister.",
        cy: """
          Ychwanegwch “role:” gyda swydd y diwrnod hwnnw, neu “capacity:” os nad fel gweinidog yr oedd y person yno.
          """))
  }
}
