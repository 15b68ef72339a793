package import Templates

/// A fact of a record, for a `dl`.
package struct FactView: View {
  /// What the fact is, in the page's language.
  package let term: String
  /// Its values; never empty.
  package let values: [FactValueView]

  package static let fields: [ViewField<Self>] = [
    .text("term") { $0.term },
    .list("values") { $0.values },
  ]
}
