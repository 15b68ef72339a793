import Diagnostics
import Markdown

/// The languages of a record have the same links.
struct LinksDiffer: PairRule {
  static let code = DiagnosticCode(309)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Links that differ", cy: "Dolenni gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. A Welsh text links to Welsh \
        pages, on another host or path, so only the number of links is compared. The message names the addresses that \
        only one file has. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Mae testun Cymraeg yn \
        cysylltu â thudalennau Cymraeg, ar enw parth neu lwybr arall, felly nifer y dolenni’n unig a gymherir. Mae’r \
        neges yn enwi’r cyfeiriadau sydd mewn un ffeil yn unig. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        Ministers discussed [the report](https://www.gov.wales/report).
      communique.cy.md
        Trafododd y gweinidogion yr adroddiad.
      """,
    right: """
      communique.en.md
        Ministers discussed [the report](https://www.gov.wales/report).
      communique.cy.md
        Trafododd y gweinidogion [yr adroddiad](https://www.llyw.cymru/adroddiad).
      """)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (left, right) = (earlier.text.shape.links, later.text.shape.links)
    guard left.count != right.count, let texts = TextDifference(earlier, later) else { return [] }
    return [Self.differ(texts, left, right)]
  }
}

extension LinksDiffer {
  static func differ(
    _ texts: TextDifference, _ left: [MarkdownShape.Link], _ right: [MarkdownShape.Link]
  ) -> Diagnostic {
    let difference = MultisetDifference(left, right) { $0.address }
    return texts.finding(
      code, MessageText(en: "The links", cy: "Mae’r dolenni"), here: words(right.count, difference.onlyRight),
      there: words(left.count, difference.onlyLeft),
      at: (difference.onlyRight.first ?? right.last)?.range, otherRange: (difference.onlyLeft.first ?? left.last)?.range
    )
  }

  private static func words(_ count: Int, _ own: [MarkdownShape.Link]) -> MessageText {
    guard !own.isEmpty else { return .verbatim(String(count)) }
    let addresses = TextDifference.list(own.map(\.address))
    return MessageText(en: "\(count) (only here: \(addresses.en))", cy: "\(count) (yma’n unig: \(addresses.cy))")
  }
}
