import Model

extension SiteContext {
  /// The languages in which a page really exists: the notice of a missing translation is no version of it.
  func languages(of page: PageRequest) -> [Language] {
    guard case .record(let position) = page else { return site.languages }
    return site.languages.filter(records[position].exists)
  }

  /// The page in each language in which it really exists, itself included; empty for the notice of a missing translation.
  func alternates(of page: PageRequest, in language: Language) -> [AlternateView] {
    let languages = languages(of: page)
    guard languages.contains(language) else { return [] }
    var alternates = languages.map { language in
      AlternateView(hreflang: language.rawValue, href: absolute(address(of: page, in: language)))
    }
    if page == .home || page == .chooser {
      alternates.append(AlternateView(hreflang: "x-default", href: chooserAddress))
    }
    return alternates
  }

  /// The absolute address that a page is known by.
  func canonical(of page: PageRequest, in language: Language) -> String {
    page == .chooser ? chooserAddress : absolute(address(of: page, in: language))
  }

  /// The absolute address of the root, on the host of the site's first language.
  private var chooserAddress: String { site.baseURL[firstLanguage] + "/" }
}
