import Model

extension SiteContext {
  /// The formats that the site asks for.
  var feedFormats: [FeedFormat] { FeedFormat.allCases.filter { site.outputs.contains($0.output) } }

  /// What there are feeds of.
  var feedSubjects: [FeedSubject] {
    [.everything] + governments.indices.map { .government($0) } + groups.indices.map { .group($0) }
  }

  /// The page to which a feed belongs.
  func page(of subject: FeedSubject) -> PageRequest {
    switch subject {
    case .everything: .home
    case .government(let position): .government(position, page: 1)
    case .group(let position): .group(position)
    }
  }

  /// The path of a feed's file below the root of the site: beside its page, `en/governments/wales/feed.atom`.
  func path(of feed: FeedRequest, in language: Language) -> String {
    let folder = address(of: page(of: feed.subject), in: language).sitePath
    return folder + Segments.of(language).feed + "." + feed.format.rawValue
  }
}
