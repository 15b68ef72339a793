/// One tag of a template.
struct Tag: Sendable {
  /// What it does.
  let kind: TagKind
  /// The name without the blanks around it.
  let name: String
  /// Its bytes, braces included.
  let range: Range<Int>
  /// Whether its name was reported, so that nothing more is said about it.
  let isBroken: Bool
}
