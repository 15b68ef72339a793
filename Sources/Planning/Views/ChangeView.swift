package import Templates

/// An entry of a record's change history, newest first; the last is the first publication.
package struct ChangeView: View {
  /// The day in words.
  package let date: String
  /// The day in ISO 8601; nil when it is not recorded.
  package let datetime: String?
  /// What changed.
  package let note: TextView?
  /// Whether this is the first publication.
  package let isFirst: Bool

  package static let fields: [ViewField<Self>] = [
    .text("date") { $0.date },
    .optionalText("datetime") { $0.datetime },
    .optional("note") { $0.note },
    .flag("first") { $0.isFirst },
  ]
}
