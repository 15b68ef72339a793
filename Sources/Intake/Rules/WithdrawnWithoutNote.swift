import Diagnostics
import Model

/// A withdrawn record says why.
struct WithdrawnWithoutNote: RecordRule {
  static let code = DiagnosticCode(206)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Withdrawn without a reason", cy: "Tynnu’n ôl heb reswm"),
    text: MessageText(
      en: """
        The page of a withdrawn record keeps its address and shows the note of an update instead of the text. The note \
        is all that readers are shown, so it says why the record was withdrawn.
        """,
      cy: """
        Mae tudalen cofnod a dynnwyd yn ôl yn cadw ei chyfeiriad ac yn dangos nodyn diweddariad yn lle’r testun. Y \
        nodyn yw’r cyfan a ddangosir i ddarllenwyr, felly mae’n dweud pam y tynnwyd y cofnod yn ôl.
        """),
    wrong: "status: withdrawn",
    right: """
      status: withdrawn
      updates:
        - {date: 2023-11-13, note: Withdrawn because it was published under the wrong group.}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status == .withdrawn else { return [] }
    guard !record.common.updates.contains(where: { $0.note != nil }) else { return [] }
    return [Self.withoutNote(at: record.place(ofKey: "status"))]
  }
}

extension WithdrawnWithoutNote {
  static func withoutNote(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The record is withdrawn, but no update says why.",
        cy: "Tynnwyd y cofnod yn ôl, ond nid oes diweddariad sy’n dweud pam."),
      reason: MessageText(
        en: "The note is all that readers of a withdrawn page are shown.",
        cy: "Y nodyn yw’r cyfan a ddangosir i ddarllenwyr tudalen a dynnwyd yn ôl."),
      fix: MessageText(
        en: "Add an entry under “updates” with the date and a “note:” on why the record was withdrawn.",
        cy: "Ychwanegwch eitem o dan “updates” gyda’r dyddiad a “note:” sy’n dweud pam y tynnwyd y cofnod yn ôl."))
  }
}
