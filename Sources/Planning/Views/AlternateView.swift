package import Templates

/// A language version of a page, for `<link rel="alternate" hreflang>`.
package struct AlternateView: View {
  /// The BCP 47 tag, or `x-default`.
  package let hreflang: String
  /// The absolute address.
  package let href: String

  package static let fields: [ViewField<Self>] = [
    .text("hreflang") { $0.hreflang },
    .text("href") { $0.href },
  ]
}
