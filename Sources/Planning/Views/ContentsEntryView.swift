package import Templates

/// An entry of a page's contents list.
package struct ContentsEntryView: View {
  /// The fragment: `#` and the heading's id.
  package let href: String
  /// The heading's words.
  package let text: String

  package static let fields: [ViewField<Self>] = [
    .text("href") { $0.href },
    .text("text") { $0.text },
  ]
}
