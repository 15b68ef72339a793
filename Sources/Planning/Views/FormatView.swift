package import Templates

/// A page in another format.
package struct FormatView: View {
  /// The address: relative on a page, absolute in what is shown on pages of other sites.
  package let href: String
  /// The media type.
  package let mediaType: String
  /// What the format is called.
  package let name: String

  package static let fields: [ViewField<Self>] = [
    .text("href") { $0.href },
    .text("type") { $0.mediaType },
    .text("name") { $0.name },
  ]
}
