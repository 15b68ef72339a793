import Diagnostics
import Markdown

/// The languages of a record have the same links.
///
/// A Welsh text links to Welsh pages, on another host or path, so only the number of links is compared. The message names
/// the addresses that only one file has. This is a warning.
///
/// Wrong: a report that the English text links to and the Welsh text only names. Right: a link in both, each to the page in
/// its own language where there is one.
struct LinksDiffer: PairRule {
  static let code = DiagnosticCode(309)

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
      code, "The links", here: words(right.count, difference.onlyRight), there: words(left.count, difference.onlyLeft),
      at: (difference.onlyRight.first ?? right.last)?.range, otherRange: (difference.onlyLeft.first ?? left.last)?.range
    )
  }

  private static func words(_ count: Int, _ own: [MarkdownShape.Link]) -> String {
    guard !own.isEmpty else { return String(count) }
    return "\(count) (only here: \(MultisetDifference<MarkdownShape.Link, String>.list(own.map(\.address))))"
  }
}
