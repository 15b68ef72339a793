import Localisation
import Model

extension PageBuilder {
  /// The feeds that a page leads to: its own, then those of the whole site.
  var feeds: [FeedLinkView] {
    var subjects: [FeedSubject] = [.everything]
    if let own = ownFeed, own != .everything { subjects.insert(own, at: 0) }
    return subjects.flatMap { subject in
      context.feedFormats.map { format in feedLink(FeedRequest(subject: subject, format: format)) }
    }
  }

  /// What the page's own feeds are of; nil for a page that has none.
  private var ownFeed: FeedSubject? {
    switch page {
    case .home: .everything
    case .government(let position, _): .government(position)
    case .group(let position): .group(position)
    case .chooser, .notFound, .governments, .groups, .years, .year, .transparency, .search, .record, .redirect: nil
    }
  }

  private func feedLink(_ feed: FeedRequest) -> FeedLinkView {
    let name = wording.text(feed.format == .atom ? .feedAtom : .feedJSON)
    let path = context.path(of: feed, in: language)
    return FeedLinkView(
      href: links.href(toFile: path), address: context.absolute(path, in: language),
      mediaType: feed.format.mediaType, name: name,
      title: wording.sentence(.feedTitle, ["title": feedTitle(of: feed.subject), "format": name]),
      isOwn: feed.subject == ownFeed)
  }

  /// What a feed is called, whatever its format: as the page it belongs to.
  func feedTitle(of subject: FeedSubject) -> String {
    switch subject {
    case .everything: context.site.title[language]
    case .government(let position): pageTitle(names.governmentNames[position])
    case .group(let position): pageTitle(names.groupNames[position])
    }
  }

  /// What a feed is of, in a sentence: that of the page it belongs to.
  func feedDescription(of subject: FeedSubject) -> String {
    switch subject {
    case .everything: context.site.description[language]
    case .government(let position): description(ofGovernment: names.governmentNames[position])
    case .group(let position): description(ofGroup: position)
    }
  }
}
