package import Templates

/// The page for an address that leads nowhere: both languages, every address absolute.
package struct NotFoundView: View {
  /// The language of the document: the first of the site.
  package let language: String
  /// The text of `<title>`, in each language.
  package let title: String
  /// The address of the style sheet from the host's root.
  package let stylesheet: String
  /// The address of the icon from the host's root.
  package let icon: String
  /// The languages in the site's order.
  package let blocks: [BlockView]

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .text("title") { $0.title },
    .text("stylesheet") { $0.stylesheet },
    .text("icon") { $0.icon },
    .list("blocks") { $0.blocks },
  ]
}
