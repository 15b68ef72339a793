import Diagnostics
import Model

/// An update says what changed.
struct UpdateWithoutNote: RecordRule {
  static let code = DiagnosticCode(211)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An update without a note", cy: "Diweddariad heb nodyn"),
    text: MessageText(
      en: """
        Without a note the page shows the date of the change alone, and readers cannot tell what is new. This is a \
        warning: some sources give no more.
        """,
      cy: """
        Heb nodyn, mae’r dudalen yn dangos dyddiad y newid yn unig, ac ni all darllenwyr wybod beth sy’n newydd. \
        Rhybudd yw hwn: nid yw rhai ffynonellau’n rhoi mwy.
        """),
    wrong: """
      updates:
        - {date: 2023-11-13}
      """,
    right: """
      updates:
        - {date: 2023-11-13, note: Corrected the list of participants.}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    record.common.updates.filter { $0.note == nil && !$0.node.writes("note") }
      .map { Self.withoutNote(at: record.place($0.node.range)) }
  }
}

extension UpdateWithoutNote {
  static func withoutNote(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "This update does not say what changed.", cy: "Nid yw’r diweddariad hwn yn dweud beth a newidiwyd."),
      reason: MessageText(
        en: "Readers are shown the date alone and cannot tell what is new.",
        cy: "Y dyddiad yn unig a ddangosir i ddarllenwyr, ac ni allant wybod beth sy’n newydd."),
      fix: MessageText(
        en: "Add “note:” with what changed, in a sentence.",
        cy: "Ychwanegwch “note:” gyda brawddeg sy’n dweud beth a newidiwyd."))
  }
}
