/// How the value of a field is reached from the address of its view.
enum FieldAccess: Sendable {
  /// Reads a text.
  typealias Text = @Sendable (UnsafeRawPointer) -> String
  /// Reads bytes that are HTML already.
  typealias HTML = @Sendable (UnsafeRawPointer) -> [UInt8]
  /// Answers yes or no.
  typealias Flag = @Sendable (UnsafeRawPointer) -> Bool
  /// Calls its second argument with the address of each value in turn: none, one or many.
  typealias Opener = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

  /// A text that is always there.
  case text(Text)
  /// A text that may be absent, and whether it is there.
  case optionalText(Opener, Flag)
  /// Bytes that are HTML already.
  case html(HTML)
  /// A yes or a no.
  case flag(Flag)
  /// A list of texts, and whether it has any.
  case texts(Opener, Flag)
  /// A part that is always there.
  case view(Opener, PartFields)
  /// A part that may be absent, and whether it is there.
  case optional(Opener, Flag, PartFields)
  /// A list of parts, and whether it has any.
  case list(Opener, Flag, PartFields)

  /// The kind, for messages and documentation.
  var kind: FieldKind {
    switch self {
    case .text: .text
    case .optionalText: .optionalText
    case .html: .html
    case .flag: .flag
    case .texts: .texts
    case .view: .view
    case .optional: .optional
    case .list: .list
    }
  }

  /// Whether there is anything, for kinds of which there may be nothing.
  var presence: Flag? {
    switch self {
    case .text, .html, .view: nil
    case .flag(let flag), .optionalText(_, let flag), .texts(_, let flag): flag
    case .optional(_, let flag, _), .list(_, let flag, _): flag
    }
  }

  /// The fields of the part or the parts.
  var part: PartFields? {
    switch self {
    case .view(_, let part), .optional(_, _, let part), .list(_, _, let part): part
    case .text, .optionalText, .html, .flag, .texts: nil
    }
  }
}
