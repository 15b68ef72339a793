/// Where in a text its writer stands.
struct WriterContext {
  /// Whether the paragraphs of the current list item stand without their element.
  var isTight = false
  /// How many lists, tables and footnotes lie around.
  var enclosures = 0
  /// Whether a link lies around; there is none inside another.
  var isInLink = false
  /// The numbers of the language marks that are open.
  var openMarks: [Int] = []
  /// How many of them were open when the current element began.
  var outerMarks = 0
  /// The level of the last heading; the page's title has level one.
  var headingLevel = 1
  /// The paragraph that the links back to the text belong to, and the footnote's number.
  var backlinks: (paragraph: Int, footnote: Int)?
  /// The number of tables so far.
  var tables = 0
}
