import Localisation
import Model

/// Makes the view of one page.
struct PageBuilder {
  /// What pages are made from.
  let context: SiteContext
  /// The page.
  let page: PageRequest
  /// The page's language.
  let language: Language
  /// The HTML of the record's text; empty for pages that are no record's.
  let html: [UInt8]
  /// Names, titles and addresses in the page's language.
  let names: LanguageIndex
  /// Makes the page's addresses.
  let links: Links
  /// Whether the page is shown without its frame on pages of other sites, where no relative address would hold.
  let isStandalone: Bool

  /// A builder for a page.
  init(context: SiteContext, page: PageRequest, language: Language, html: [UInt8], isStandalone: Bool = false) {
    self.context = context
    self.page = page
    self.language = language
    self.html = html
    names = context.languages[language]
    self.isStandalone = isStandalone
    links =
      isStandalone
      ? Links(in: language, baseURL: context.site.baseURL) : Links(from: context.address(of: page, in: language))
  }

  /// The words of the page's language.
  var wording: Wording { names.wording }

  /// The view of the page.
  func view() -> PlannedView {
    switch page {
    case .chooser: .chooser(chooser())
    case .notFound: .notFound(notFound())
    case .redirect(let position): .redirect(redirect(position))
    case .home: .home(home())
    case .governments: .governments(governments())
    case .government(let position, let number): .government(government(position, page: number))
    case .groups: .groups(groups())
    case .group(let position): .group(group(position))
    case .years: .years(years())
    case .year(let position): .year(year(position))
    case .transparency: .transparency(transparency())
    case .search: .search(search())
    case .record(let position): RecordBuilder(page: self, position: position).view()
    }
  }

  // MARK: Links

  /// The address of another page in the page's language.
  func href(_ page: PageRequest) -> String { links.href(to: context.address(of: page, in: language)) }

  /// A link to the list of governments, of groups or of years, or to the home.
  func link(_ page: PageRequest, _ word: Word) -> LinkView {
    LinkView(href: href(page), text: wording.text(word))
  }

  /// A link to a government by its name today.
  func governmentLink(_ position: Int) -> LinkView {
    LinkView(
      href: links.href(to: names.governmentAddresses[position]), text: names.governmentNames[position])
  }

  /// A link to a group by its name today.
  func groupLink(_ position: Int) -> LinkView {
    LinkView(href: links.href(to: names.groupAddresses[position]), text: names.groupNames[position])
  }

  /// A link to a record by its title.
  func recordLink(_ position: Int) -> LinkView {
    let title = names.titles[position].title
    return LinkView(
      href: links.href(to: names.recordAddresses[position]), text: title.text, language: title.language,
      isWithdrawn: isWithdrawn(position))
  }
}
