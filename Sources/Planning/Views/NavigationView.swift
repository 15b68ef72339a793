package import Templates

/// An entry of the navigation.
package struct NavigationView: View {
  /// The relative address.
  package let href: String
  /// The text of the link.
  package let text: String
  /// Whether the link leads to this very page (`aria-current="page"`).
  package let isCurrent: Bool
  /// Whether the page lies below the linked one (`aria-current="true"`).
  package let isAbove: Bool

  package static let fields: [ViewField<Self>] = [
    .text("href") { $0.href },
    .text("text") { $0.text },
    .flag("current") { $0.isCurrent },
    .flag("above") { $0.isAbove },
  ]
}
