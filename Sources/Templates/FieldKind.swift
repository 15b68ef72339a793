/// The kinds of values that a view may hold.
package enum FieldKind: String, CaseIterable, Hashable, Sendable {
  /// A text that is always there.
  case text
  /// A text that may be absent.
  case optionalText
  /// Bytes that are HTML already.
  case html
  /// A yes or a no.
  case flag
  /// A list of texts.
  case texts
  /// A part that is always there.
  case view
  /// A part that may be absent.
  case optional
  /// A list of parts.
  case list

  /// The kind in words that follow "is", as in "is a list".
  package var words: String {
    switch self {
    case .text: "a text"
    case .optionalText: "a text that may be absent"
    case .html: "HTML"
    case .flag: "a yes or no"
    case .texts: "a list of texts"
    case .view: "a part with fields of its own"
    case .optional: "a part that may be absent"
    case .list: "a list"
    }
  }
}
