package import Templates

/// The root of the site: both languages as equals, in the site's order.
package struct ChooserView: View {
  /// The language of the document: the first of the site.
  package let language: String
  /// The text of `<title>`: the site's title in each language.
  package let title: String
  /// The absolute address.
  package let canonical: String
  /// The homes, and the chooser itself as `x-default`.
  package let alternates: [AlternateView]
  /// The relative address of the style sheet.
  package let stylesheet: String
  /// The relative address of the icon.
  package let icon: String
  /// The languages in the site's order.
  package let blocks: [BlockView]

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .text("title") { $0.title },
    .text("canonical") { $0.canonical },
    .list("alternates") { $0.alternates },
    .text("stylesheet") { $0.stylesheet },
    .text("icon") { $0.icon },
    .list("blocks") { $0.blocks },
  ]
}
