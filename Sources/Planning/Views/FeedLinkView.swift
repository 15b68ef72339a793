package import Templates

/// A link to a feed.
package struct FeedLinkView: View {
  /// The relative address, for a link that readers follow.
  package let href: String
  /// The absolute address, by which the feed is known wherever the page is copied to.
  package let address: String
  /// The media type.
  package let mediaType: String
  /// The name of the format.
  package let name: String
  /// The title of the feed, with the format.
  package let title: String
  /// Whether the feed is of what the page is about.
  package let isOwn: Bool

  package static let fields: [ViewField<Self>] = [
    .text("href") { $0.href },
    .text("address") { $0.address },
    .text("type") { $0.mediaType },
    .text("name") { $0.name },
    .text("title") { $0.title },
    .flag("own") { $0.isOwn },
  ]
}
