/// What a tag does, by the sign after its braces.
enum TagKind: Sendable {
  /// `{{name}}`: a text, escaped.
  case variable
  /// `{{{name}}}` or `{{&name}}`: HTML as it is.
  case raw
  /// `{{#name}}`: a section.
  case section
  /// `{{^name}}`: an inverted section.
  case inverted
  /// `{{/name}}`: the end of a section, a block or a parent.
  case close
  /// `{{>name}}`: another template.
  case partial
  /// `{{<name}}`: another template with some of its blocks replaced.
  case parent
  /// `{{$name}}`: a block.
  case block
  /// `{{! ... }}`: a comment.
  case comment
  /// A tag that was reported and is passed over.
  case broken

  /// The kind for the sign after the braces; nil when the byte begins a name.
  init?(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "&"): self = .raw
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    default: return nil
    }
  }

  /// Whether the tag writes something in its own line, which therefore is never dropped.
  var writes: Bool { self == .variable || self == .raw || self == .broken }

  /// Whether a closing tag belongs to it.
  var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
}
