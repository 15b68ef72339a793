import Localisation
import Model

/// Makes a feed in one language.
struct FeedBuilder {
  /// What feeds are made from.
  let context: SiteContext
  /// Which feed.
  let request: FeedRequest
  /// The feed's language.
  let language: Language

  private var names: LanguageIndex { context.languages[language] }
  private var wording: Wording { names.wording }

  /// The feed.
  func feed() -> Feed {
    let entries = positions.compactMap(entry)
    let page = PageBuilder(context: context, page: context.page(of: request.subject), language: language, html: [])
    return Feed(
      id: tag(subjectName.map { $0 + "/feed" } ?? "feed"),
      title: page.feedTitle(of: request.subject),
      description: page.feedDescription(of: request.subject),
      language: language.rawValue,
      address: context.absolute(context.path(of: request, in: language), in: language),
      page: context.absolute(context.address(of: page.page, in: language)),
      updated: entries.map(\.updated).max() ?? context.site.authority.day,
      author: publisher,
      licence: context.site.licence?[language],
      entries: entries)
  }

  private var positions: [Int] {
    switch request.subject {
    case .everything: context.feeds.everything
    case .government(let position): context.feeds.governments[position]
    case .group(let position): context.feeds.groups[position]
    }
  }

  /// The id of the government or group, which share one name space.
  private var subjectName: String? {
    switch request.subject {
    case .everything: nil
    case .government(let position): context.governments[position].id.text
    case .group(let position): context.groups[position].id.text
    }
  }

  /// A name that stays when the site moves. The languages differ in it, because what it names differs.
  private func tag(_ name: String) -> String { "tag:\(context.site.authority.text):\(language.rawValue)/\(name)" }

  private var publisher: FeedAuthor {
    guard let position = context.index.governments[context.site.publisher] else {
      return FeedAuthor(name: context.site.publisher.text, address: nil)
    }
    return FeedAuthor(
      name: names.governmentNames[position], address: context.governments[position].sites[language])
  }

  /// A record; nil for one without any day, which no feed lists.
  private func entry(_ position: Int) -> FeedEntry? {
    let page = PageBuilder(context: context, page: .record(position), language: language, html: [])
    let record = RecordBuilder(page: page, position: position)
    guard let updated = context.index.days[position].updated else { return nil }
    let address = context.absolute(names.recordAddresses[position])
    let (content, contentLanguage) = content(of: record)
    return FeedEntry(
      id: tag(record.id.description),
      title: names.titles[position].title,
      address: address,
      translations: context.alternates(of: page.page, in: language).filter { $0.href != address },
      published: context.index.days[position].published,
      updated: updated,
      authors: record.authors,
      kind: record.id.kind.rawValue,
      kindName: wording.text(.kind(record.id.kind)),
      notice: notice(of: record),
      content: content,
      language: contentLanguage.rawValue)
  }

  private func notice(of record: RecordBuilder) -> String? {
    if record.version.status == .withdrawn { return wording.text(.withdrawn) }
    return record.textLanguage == nil ? nil : wording.text(.missingTranslation)
  }

  /// The text, or what stands in its place, and the language it is in.
  private func content(of record: RecordBuilder) -> (FeedContent, Language) {
    let version = record.version
    if version.status == .withdrawn {
      guard let note = version.updates.last?.note else { return (.text(wording.text(.withdrawn)), language) }
      return (.text(note), version.language)
    }
    if version.body.html == .none { return (.text(record.description), language) }
    return (.html(version.body.html), version.language)
  }
}
