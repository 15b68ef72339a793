import Model

/// How a feed is written. The raw value is the end of its file's name.
package enum FeedFormat: String, CaseIterable, Hashable, Sendable {
  /// Atom 1.0 (RFC 4287).
  case atom
  /// JSON Feed 1.1.
  case json

  /// The media type.
  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// What a site asks for to have it.
  var output: SiteOutput {
    switch self {
    case .atom: .atom
    case .json: .jsonFeed
    }
  }
}
