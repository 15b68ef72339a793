package import Templates

/// An entry of a list from A to Z.
package struct LetterEntryView: View {
  /// The name, and where it leads.
  package let link: LinkView
  /// The whole name of a group that is listed by its short or former name.
  package let detail: String?

  package static let fields: [ViewField<Self>] = [
    .view("link") { $0.link },
    .optionalText("detail") { $0.detail },
  ]
}
