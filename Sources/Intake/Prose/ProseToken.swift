/// A word or a number of a text, with its bytes in the file.
struct ProseToken: Sendable {
  /// The byte offset of the first byte.
  let start: Int32
  /// The byte offset just after the last byte.
  let end: Int32
  /// What it says without case, as `ProseKey` makes it; for a number, its digits without commas.
  let key: ProseKey
  /// The value of a whole number of at most six digits without separators; -1 for everything else.
  let number: Int32
  /// Whether it begins with a digit.
  let isNumber: Bool
  /// Whether it begins with one of the capitals A to Z.
  let isCapitalised: Bool
  /// Whether it is the first of a paragraph, an item, a heading or a row.
  let opensBlock: Bool
  /// Whether it stands in a link or in words marked as another language.
  let isApart: Bool

  /// Byte offsets in the file.
  var range: Range<Int> { Int(start)..<Int(end) }
}
