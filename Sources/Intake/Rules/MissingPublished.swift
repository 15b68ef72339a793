import Diagnostics
import Model

/// What is agreed says when it was published.
struct MissingPublished: RecordRule {
  static let code = DiagnosticCode(204)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No day of publication", cy: "Dim diwrnod cyhoeddi"),
    text: MessageText(
      en: """
        Feeds, lists and readers go by the day on which a record became public. So whatever is agreed or withdrawn \
        says which day that was; a statement or letter became public on its own day, where nothing else is written.

        For an archive import that does not say, write “published: not-recorded”.
        """,
      cy: """
        Mae ffrydiau, rhestrau a darllenwyr yn dibynnu ar y diwrnod y daeth cofnod yn gyhoeddus. Felly mae popeth y \
        cytunwyd arno neu a dynnwyd yn ôl yn dweud pa ddiwrnod oedd hwnnw; daeth datganiad neu lythyr yn gyhoeddus ar \
        ei ddiwrnod ei hun, os nad ysgrifennwyd dim arall.

        Os nad yw archif yn nodi’r diwrnod, ysgrifennwch “published: not-recorded”.
        """),
    wrong: "status: agreed",
    right: """
      status: agreed
      published: 2023-02-07
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status != .draft, !record.writes("published") else { return [] }
    switch record.content {
    case .communique, .minutes, .termsOfReference:
      return [Self.missing(record.status, at: record.place(ofKey: "status"))]
    case .statement, .letter, .page: return []
    }
  }
}

extension MissingPublished {
  static func missing(_ status: Status, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "The record is \(status.rawValue), but the day of publication is missing.",
        cy: "Statws y cofnod yw “\(status.rawValue)”, ond nid yw’r diwrnod cyhoeddi wedi’i nodi."),
      reason: MessageText(
        en: "Feeds, lists and readers go by the day on which a record became public.",
        cy: "Mae ffrydiau, rhestrau a darllenwyr yn dibynnu ar y diwrnod y daeth cofnod yn gyhoeddus."),
      fix: MessageText(
        en: "Add “published:” with the day, or “published: not-recorded” for an archive import that does not say.",
        cy: "Ychwanegwch “published:” gyda’r diwrnod, neu “published: not-recorded” os nad yw archif yn ei nodi."))
  }
}
