import Localisation
import Model

extension PageBuilder {
  /// The root of the site.
  func chooser() -> ChooserView {
    let site = context.site
    let root = Address(homeOf: language)
    return ChooserView(
      language: root.language.rawValue,
      title: inEveryLanguage { site.title[$0] },
      canonical: context.canonical(of: page, in: language),
      alternates: context.alternates(of: page, in: language),
      stylesheet: context.assets.stylesheet,
      icon: context.assets.icon,
      blocks: site.languages.map { language in
        let words = context.languages[language].wording
        return block(
          language, heading: words.text(.languageName), text: site.description[language],
          href: Address(homeOf: language).sitePath, linkText: words.text(.chooserLink))
      })
  }

  /// The page for an address that leads nowhere: a host shows it at any address, so its own addresses are absolute.
  func notFound() -> NotFoundView {
    let root = rootPath
    return NotFoundView(
      language: language.rawValue,
      title: inEveryLanguage { context.languages[$0].wording.text(.notFound) },
      stylesheet: root + context.assets.stylesheet,
      icon: root + context.assets.icon,
      blocks: context.site.languages.map { language in
        let words = context.languages[language].wording
        return block(
          language, heading: words.text(.notFound), text: words.text(.notFoundText),
          href: root + Address(homeOf: language).sitePath, linkText: words.text(.notFoundLink))
      })
  }

  /// A page at an old address.
  func redirect(_ position: Int) -> RedirectView {
    let former = context.formerAddresses[position]
    let target = names.recordAddresses[former.record]
    let up = String(repeating: "../", count: former.file.utf8.count { $0 == UInt8(ascii: "/") })
    return RedirectView(
      language: language.rawValue,
      title: pageTitle(wording.text(.moved)),
      target: LinkView(
        href: up + target.sitePath, text: names.titles[former.record].title.text,
        language: names.titles[former.record].title.language),
      canonical: context.absolute(target))
  }

  private func block(_ language: Language, heading: String, text: String, href: String, linkText: String) -> BlockView {
    BlockView(
      language: language.rawValue, languageName: context.languages[language].wording.text(.languageName),
      siteTitle: context.site.title[language], notice: context.site.notice?[language], heading: heading, text: text,
      href: href, linkText: linkText)
  }

  /// A text in each language in the site's order, once where they are the same.
  private func inEveryLanguage(_ text: (Language) -> String) -> String {
    var texts: [String] = []
    for text in context.site.languages.map(text) where !texts.contains(text) { texts.append(text) }
    return texts.joined(separator: " / ")
  }

  /// The path of the site's root on its host, from slash to slash.
  private var rootPath: String {
    var parts = context.site.baseURL[language].utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    parts.removeFirst(min(2, parts.count))
    return parts.reduce("/") { $0 + String(decoding: $1, as: UTF8.self) + "/" }
  }
}
