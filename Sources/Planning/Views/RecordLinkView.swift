package import Templates

/// A link to a record or to an address elsewhere, with what it is.
package struct RecordLinkView: View {
  /// The address; nil for a meeting whose communiqué is not held here.
  package let href: String?
  /// The title, or the address.
  package let text: String
  /// The language of the text, where it differs from the page's.
  package let language: String?
  /// The kind of record in words; nil for an address elsewhere.
  package let kind: String?
  /// The group or government it belongs to, where the reader cannot tell.
  package let source: String?
  /// Its day in words.
  package let date: String?
  /// Its day in ISO 8601.
  package let datetime: String?
  /// Whether the record was taken back.
  package let isWithdrawn: Bool

  package static let fields: [ViewField<Self>] = [
    .optionalText("href") { $0.href },
    .text("text") { $0.text },
    .optionalText("lang") { $0.language },
    .optionalText("kind") { $0.kind },
    .optionalText("source") { $0.source },
    .optionalText("date") { $0.date },
    .optionalText("datetime") { $0.datetime },
    .flag("withdrawn") { $0.isWithdrawn },
  ]
}
