import Agreement
import Localisation
import Model

/// Everything that pages are made from, whoever may see it.
///
/// It never changes. It is no struct because every copy of one would count every list in it, and each page has several.
final class SiteContext: Sendable {
  /// The site's settings.
  let site: Site
  /// The governments in their neutral order.
  let governments: [Government]
  /// The groups by id.
  let groups: [Group]
  /// The records by id.
  let records: [TranslatedRecord]
  /// Who belongs to whom.
  let index: SiteIndex
  /// Which records stand in which feed.
  let feeds: FeedIndex
  /// Names, titles and addresses in each language.
  let languages: Localized<LanguageIndex>
  /// The style sheet and the icon.
  let assets: AssetNames
  /// The old addresses, by record.
  let formerAddresses: [FormerAddress]

  /// The context of an edition.
  init(
    edition: Edition<some Audience>, formerAddresses: [FormerAddress], wording: Localized<Wording>, assets: AssetNames
  ) {
    let index = SiteIndex(governments: edition.governments, groups: edition.groups, records: edition.records)
    site = edition.site
    governments = edition.governments
    groups = edition.groups
    records = edition.records
    self.index = index
    feeds = FeedIndex(of: index, records: edition.records)
    languages = wording.map { wording in LanguageIndex(edition: edition, index: index, wording: wording) }
    self.formerAddresses = formerAddresses
    self.assets = assets
  }

  /// The context of an edition that differs from another in nothing but its records' texts, of which no index knows; nil
  /// where anything else is different.
  init?(replacingTextsOf other: SiteContext, with edition: Edition<some Audience>) {
    guard edition.site == other.site, edition.governments == other.governments, edition.groups == other.groups,
      edition.records.count == other.records.count,
      zip(edition.records, other.records).allSatisfy({ $0.statesSameFacts(as: $1) })
    else { return nil }
    site = other.site
    governments = other.governments
    groups = other.groups
    records = edition.records
    index = other.index
    feeds = other.feeds
    languages = other.languages
    formerAddresses = other.formerAddresses
    assets = other.assets
  }

  /// The address of a page in a language; pages without a language of their own have none.
  func address(of page: PageRequest, in language: Language) -> Address {
    let names = languages[language]
    return switch page {
    case .home, .chooser, .notFound, .redirect: Address(homeOf: language)
    case .governments: names.governmentsAddress
    case .government(let position, let number): names.address(ofGovernment: position, page: number)
    case .groups: names.groupsAddress
    case .group(let position): names.groupAddresses[position]
    case .years: names.yearsAddress
    case .year(let position): names.yearAddresses[position]
    case .transparency: names.transparencyAddress
    case .search: names.searchAddress
    case .record(let position): names.recordAddresses[position]
    }
  }

  /// The first language of the site, which stands for both where a file has only one.
  var firstLanguage: Language { site.languages.first ?? .en }

  /// The absolute address of a page.
  func absolute(_ address: Address) -> String { absolute(address.sitePath, in: address.language) }

  /// The absolute address of a file, on the host of a language.
  func absolute(_ path: String, in language: Language) -> String { site.baseURL[language] + "/" + path }
}
