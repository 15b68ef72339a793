import Diagnostics
import Model

/// Minutes are public only when every government agreed, or when they are public already.
struct MinutesBasis: RecordRule {
  static let code = DiagnosticCode(209)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "Minutes without a ground for publishing them", cy: "Cofnodion cyfarfod heb sail dros eu cyhoeddi"),
    text: MessageText(
      en: """
        The minutes of these groups are confidential unless the governments agree otherwise. So minutes that are to be \
        public say on what ground: “agreed-for-publication” with the day of the agreement, or “already-public” with \
        the address or with “not-recorded”.
        """,
      cy: """
        Mae cofnodion cyfarfodydd y grwpiau hyn yn gyfrinachol oni bai bod y llywodraethau’n cytuno fel arall. Felly \
        mae cofnodion sydd i fod yn gyhoeddus yn dweud ar ba sail: “agreed-for-publication” gyda diwrnod y cytundeb, \
        neu “already-public” gyda’r cyfeiriad neu gyda “not-recorded”.
        """),
    wrong: """
      minutes.en.md
        status: agreed
      """,
    right: """
      minutes.en.md
        status: agreed
        agreed-for-publication: 2023-03-01
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .minutes = record.content, record.status != .draft else { return [] }
    guard !record.writes("agreed-for-publication"), !record.writes("already-public") else { return [] }
    return [Self.withoutBasis(at: record.place(ofKey: "status"))]
  }
}

extension MinutesBasis {
  static func withoutBasis(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "These minutes are to be public, but nothing says on what ground.",
        cy: "Mae’r cofnodion cyfarfod hyn i fod yn gyhoeddus, ond nid oes dim yn dweud ar ba sail."),
      reason: MessageText(
        en: "Minutes are confidential unless every government agreed to publish them, or they are public already.",
        cy: """
          Mae cofnodion cyfarfod yn gyfrinachol oni bai i bob llywodraeth gytuno i’w cyhoeddi, neu eu bod eisoes yn \
          gyhoeddus.
          """),
      fix: MessageText(
        en: "Add “agreed-for-publication:” with the day of the agreement, or “already-public:” with the address.",
        cy: "Ychwanegwch “agreed-for-publication:” gyda diwrnod y cytundeb, neu “already-public:” gyda’r cyfeiriad."))
  }
}
