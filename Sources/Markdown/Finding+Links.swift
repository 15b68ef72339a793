import Diagnostics

extension Finding {
  /// CMQ412: an address whose scheme is not accepted.
  static func scheme(_ scheme: String) -> Finding {
    Finding(
      412, summary: "This link's address begins with “\(scheme):”.",
      reason: "Only https, http, mailto and tel lead a reader somewhere safe.",
      fix: "Link to a page's full address, beginning with “https://”.")
  }

  /// CMQ413: an address inside the site or the file system.
  static func localAddress(_ address: String) -> Finding {
    Finding(
      413, summary: "“\(address)” is not the full address of a page.",
      reason: "There are no attachments, and the text is read in other places than this site too.",
      fix: "Write the full address, beginning with “https://”; for a place in this text write “#” and the heading's id."
    )
  }

  /// CMQ414: a fragment that nothing on the page has.
  static func unknownFragment(_ fragment: String, nearest: String?) -> Finding {
    Finding(
      414, summary: "Nothing in this text has the id “\(fragment)”.",
      reason: "The link would lead nowhere.",
      fix: nearest.map { "Did you mean “#\($0)”?" }
        ?? "Write “#” and the words of a heading in lower case without accents, with hyphens between them.")
  }

  /// CMQ415: an address that browsers read in another way than people.
  static func doubtfulAddress(_ reason: DoubtfulAddress) -> Finding {
    Finding(
      415, summary: reason.summary,
      reason: "Browsers and readers would not understand the same by it.",
      fix: "Copy the address from the page that it leads to.")
  }

  /// CMQ416: a link without words.
  static let emptyLink = Finding(
    416, .warning, summary: "This link has no words.",
    reason: "Nobody can see it, and a screen reader reads the address aloud (WCAG 2.2, 2.4.4).",
    fix: "Put the words of the link between the square brackets.")
}
