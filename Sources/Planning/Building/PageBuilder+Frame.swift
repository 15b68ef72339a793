import Localisation
import Model

extension PageBuilder {
  /// What a page tells its frame.
  struct Surroundings {
    /// The text of `<title>`; nil for the home, whose title is the site's.
    var title: String?
    /// What the page is about.
    var description: String
    /// The page's own name in the breadcrumb.
    var heading: TextView
    /// The pages above it, without the home.
    var trail: [LinkView] = []
    /// The entry of the navigation it belongs to.
    var section: PageRequest?
    /// What the page is, and what it is about, for programs.
    var work = StructuredWork(type: "CollectionPage")
    /// The same in other formats.
    var formats: [FormatView] = []
    /// Whether its translation is unreviewed.
    var isUnreviewedTranslation = false
  }

  /// What surrounds the page.
  func frame(_ page: Surroundings) -> PageFrame {
    let siteTitle = context.site.title[language]
    let isHome = self.page == .home
    let breadcrumb = isHome ? [] : [link(.home, .home)] + page.trail
    let realLanguages = context.languages(of: self.page)
    return PageFrame(
      language: language.rawValue,
      title: page.title ?? siteTitle,
      description: page.description,
      canonical: context.canonical(of: self.page, in: language),
      alternates: context.alternates(of: self.page, in: language),
      stylesheet: links.href(toFile: context.assets.stylesheet),
      icon: links.href(toFile: context.assets.icon),
      feeds: feeds,
      formats: page.formats,
      structuredData: structuredData(page, breadcrumb: breadcrumb),
      home: href(.home),
      isHome: isHome,
      siteTitle: siteTitle,
      notice: context.site.notice?[language],
      navigation: navigation(section: page.section),
      breadcrumb: breadcrumb,
      heading: page.heading,
      languageLinks: languageLinks(real: realLanguages),
      footerLinks: [link(.transparency, .transparency)] + context.index.pages.map(recordLink),
      licence: context.site.licence?[language],
      contact: contact,
      isUnreviewedTranslation: page.isUnreviewedTranslation)
  }

  private func address(in language: Language) -> Address { context.address(of: page, in: language) }

  private func navigation(section: PageRequest?) -> [NavigationView] {
    let entries: [(page: PageRequest, word: Word)] = [
      (.home, .home), (.governments, .governments), (.groups, .groups), (.years, .years), (.search, .search),
    ]
    return entries.map { entry in
      NavigationView(
        href: href(entry.page), text: wording.text(entry.word), isCurrent: entry.page == page,
        isAbove: entry.page == section && entry.page != page)
    }
  }

  private func languageLinks(real: [Language]) -> [LanguageLinkView] {
    context.site.languages.map { other in
      LanguageLinkView(
        language: other.rawValue, name: context.languages[other].wording.text(.languageName),
        href: links.href(to: address(in: other)), isCurrent: other == language, isReal: real.contains(other))
    }
  }

  private var contact: LinkView? {
    context.site.contact.map { contact in
      let isMail = contact.utf8.contains(UInt8(ascii: "@")) && !contact.utf8.contains(UInt8(ascii: ":"))
      return LinkView(href: isMail ? "mailto:" + contact : contact, text: wording.text(.contact))
    }
  }
}
