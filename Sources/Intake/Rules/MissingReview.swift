import Diagnostics
import Model

/// The accessibility statement says when it was last reviewed.
struct MissingReview: RecordRule {
  static let code = DiagnosticCode(212)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An accessibility statement without a review", cy: "Datganiad hygyrchedd heb adolygiad"),
    text: MessageText(
      en: """
        The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask for a \
        statement that is reviewed regularly; the sample statement of the UK Government ends with the day of the last \
        review. So the page “accessibility” says under “last-reviewed” when that was.
        """,
      cy: """
        Mae Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018 yn gofyn am \
        ddatganiad a adolygir yn rheolaidd; mae datganiad enghreifftiol Llywodraeth y DU yn gorffen â diwrnod yr \
        adolygiad diwethaf. Felly mae’r dudalen “accessibility” yn dweud o dan “last-reviewed” pryd yr oedd hwnnw.
        """),
    wrong: """
      content/pages/accessibility.en.md
        title: Accessibility statement
      """,
    right: """
      content/pages/accessibility.en.md
        title: Accessibility statement
        last-reviewed: 2024-03-02
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.id.kind == .page, record.id.folder?.text == "accessibility" else { return [] }
    return record.writes("last-reviewed") ? [] : [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingReview {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The accessibility statement does not say when it was last reviewed.",
        cy: "Nid yw’r datganiad hygyrchedd yn dweud pryd yr adolygwyd ef ddiwethaf."),
      reason: MessageText(
        en: "The accessibility regulations of 2018 ask for a statement that is reviewed regularly.",
        cy: "Mae rheoliadau hygyrchedd 2018 yn gofyn am ddatganiad a adolygir yn rheolaidd."),
      fix: MessageText(
        en: "Add “last-reviewed:” with the day of the last review.",
        cy: "Ychwanegwch “last-reviewed:” gyda diwrnod yr adolygiad diwethaf."))
  }
}
