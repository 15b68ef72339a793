package import Templates

/// Tells a reader that a record was withdrawn; its text is not shown.
package struct WithdrawalView: View {
  /// The day in words.
  package let date: String?
  /// The day in ISO 8601.
  package let datetime: String?
  /// Why.
  package let note: TextView?

  package static let fields: [ViewField<Self>] = [
    .optionalText("date") { $0.date },
    .optionalText("datetime") { $0.datetime },
    .optional("note") { $0.note },
  ]
}
