package import Templates

/// An action of the minutes, for a table.
package struct ActionView: View {
  /// The item it belongs to.
  package let item: String?
  /// What is to be done.
  package let text: TextView
  /// Who is to do it.
  package let owner: TextView?
  /// By when.
  package let due: FactValueView?

  package static let fields: [ViewField<Self>] = [
    .optionalText("item") { $0.item },
    .view("text") { $0.text },
    .optional("owner") { $0.owner },
    .optional("due") { $0.due },
  ]
}
