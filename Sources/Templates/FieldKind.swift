package import Diagnostics

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

  /// The kind in words that follow “is” or, in Welsh, stand before “yw”.
  package var words: MessageText {
    switch self {
    case .text: MessageText(en: "a text", cy: "testun")
    case .optionalText: MessageText(en: "a text that may be absent", cy: "testun a all fod yn absennol")
    case .html: MessageText(en: "HTML", cy: "HTML")
    case .flag: MessageText(en: "a yes or no", cy: "gwerth gwir neu anwir")
    case .texts: MessageText(en: "a list of texts", cy: "rhestr o destunau")
    case .view: MessageText(en: "a part with fields of its own", cy: "rhan sydd â’i meysydd ei hun")
    case .optional: MessageText(en: "a part that may be absent", cy: "rhan a all fod yn absennol")
    case .list: MessageText(en: "a list", cy: "rhestr")
    }
  }
}
