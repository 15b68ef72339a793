package import Templates

/// An entry of a list of governments, groups or years.
package struct IndexEntryView: View {
  /// The relative address.
  package let href: String
  /// The name.
  package let text: String
  /// How many meetings, in words.
  package let count: String
  /// What it is for, in a sentence.
  package let detail: String?

  package static let fields: [ViewField<Self>] = [
    .text("href") { $0.href },
    .text("text") { $0.text },
    .text("count") { $0.count },
    .optionalText("detail") { $0.detail },
  ]
}
