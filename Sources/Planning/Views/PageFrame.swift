package import Templates

/// What surrounds every page of a language: head, navigation, language links, footer.
package struct PageFrame: View {
  /// The page's language as a BCP 47 tag.
  package let language: String
  /// The text of `<title>`, in the page's language and unique on the site.
  package let title: String
  /// The text of `<meta name="description">`.
  package let description: String
  /// The page's absolute address.
  package let canonical: String
  /// The page in each language in which it really exists, itself included.
  package let alternates: [AlternateView]
  /// The relative address of the style sheet.
  package let stylesheet: String
  /// The relative address of the icon.
  package let icon: String
  /// The feeds that the page leads to, its own first.
  package let feeds: [FeedLinkView]
  /// The page in other formats, beside it.
  package let formats: [FormatView]
  /// What the page states, for programs; nil for the notice of a missing translation.
  package let structuredData: StructuredDataView?
  /// The relative address of this language's home.
  package let home: String
  /// Whether this page is the home.
  package let isHome: Bool
  /// The site's title.
  package let siteTitle: String
  /// The notice that stands on every page.
  package let notice: String?
  /// The navigation: home, governments, groups, years.
  package let navigation: [NavigationView]
  /// The pages above this one, from the home down; empty on the home.
  package let breadcrumb: [LinkView]
  /// The page's own name, the last and unlinked entry of the breadcrumb.
  package let heading: TextView
  /// The languages in the order of the site.
  package let languageLinks: [LanguageLinkView]
  /// The site's own pages: about, accessibility and so on.
  package let footerLinks: [LinkView]
  /// The licence of the texts, in a sentence.
  package let licence: String?
  /// How to reach whoever keeps the site.
  package let contact: LinkView?
  /// Whether the page must say that nobody has reviewed its translation.
  package let isUnreviewedTranslation: Bool

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("canonical") { $0.canonical },
    .list("alternates") { $0.alternates },
    .text("stylesheet") { $0.stylesheet },
    .text("icon") { $0.icon },
    .list("feeds") { $0.feeds },
    // The feeds of what the page itself is about.
    .list("own-feeds") { $0.feeds.filter(\.isOwn) },
    .list("formats") { $0.formats },
    .optional("structured-data") { $0.structuredData },
    .text("home") { $0.home },
    .flag("is-home") { $0.isHome },
    .text("site-title") { $0.siteTitle },
    .optionalText("notice") { $0.notice },
    .list("navigation") { $0.navigation },
    .list("breadcrumb") { $0.breadcrumb },
    .view("heading") { $0.heading },
    .list("language-links") { $0.languageLinks },
    .list("footer-links") { $0.footerLinks },
    .optionalText("licence") { $0.licence },
    .optional("contact") { $0.contact },
    .flag("unreviewed-translation") { $0.isUnreviewedTranslation },
  ]
}
