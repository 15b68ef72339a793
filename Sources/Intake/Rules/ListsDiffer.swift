import Diagnostics
import Markdown

/// The languages of a record have the same lists.
struct ListsDiffer: PairRule {
  static let code = DiagnosticCode(307)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Lists that differ", cy: "Rhestrau gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. Compared are the lists in \
        their order: how many items each has, and whether they are numbered. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir y rhestrau yn \
        eu trefn: faint o eitemau sydd ym mhob un, ac a ydynt wedi’u rhifo. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        - Housing
        - Policing
      communique.cy.md
        - Tai
      """,
    right: """
      communique.en.md
        - Housing
        - Policing
      communique.cy.md
        - Tai
        - Plismona
      """)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (left, right) = (earlier.text.shape.lists, later.text.shape.lists)
    guard !left.elementsEqual(right, by: Self.areSame), let texts = TextDifference(earlier, later) else { return [] }
    return Self.differ(texts, left, right).map { [$0] } ?? []
  }

  private static func areSame(_ left: MarkdownShape.List, _ right: MarkdownShape.List) -> Bool {
    left.itemCount == right.itemCount && left.isOrdered == right.isOrdered
  }
}

extension ListsDiffer {
  static func differ(
    _ texts: TextDifference, _ left: [MarkdownShape.List], _ right: [MarkdownShape.List]
  ) -> Diagnostic? {
    texts.finding(
      code, MessageText(en: "The lists", cy: "Mae’r rhestrau"), left, right, in: words,
      same: areSame, range: \.range)
  }

  private static func words(_ lists: [MarkdownShape.List]) -> MessageText {
    guard !lists.isEmpty else { return TextDifference.noneOfThem }
    let counts = TextDifference.list(lists.map(count))
    let noun = lists.map(\.itemCount) == [1] ? "item" : "items"
    let isCut = lists.count > TextDifference.mostParts
    return MessageText(
      en: isCut ? "numbers of items \(counts.en)" : "\(counts.en) \(noun)", cy: "nifer yr eitemau: \(counts.cy)")
  }

  private static func count(of list: MarkdownShape.List) -> MessageText {
    let count = String(list.itemCount)
    guard list.isOrdered else { return .verbatim(count) }
    return MessageText(en: "\(count) (numbered)", cy: "\(count) (wedi’u rhifo)")
  }
}
