package import Templates

/// A page at an old address that leads to the new one.
package struct RedirectView: View {
  /// The language of the page it leads to.
  package let language: String
  /// The text of `<title>`.
  package let title: String
  /// The new page, relative, with its title.
  package let target: LinkView
  /// The new page's absolute address.
  package let canonical: String

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .text("title") { $0.title },
    .view("target") { $0.target },
    .text("canonical") { $0.canonical },
  ]
}
