import Diagnostics
import Markdown
import Model
import Testing

/// The limits that hold before a text is parsed.
struct LimitTests {
  /// Reads with small limits.
  private func codes(_ text: String, change: (inout MarkdownLimits) -> Void) -> [Int] {
    var limits = MarkdownLimits.standard
    change(&limits)
    let reader = MarkdownReader(wording: Samples.wording, language: .en, limits: limits)
    let reading = reader.read(SourceText(file: "a.en.md", bytes: Array(text.utf8)), from: 0)
    if !reading.diagnostics.isEmpty { #expect(reading.body.html.bytes.isEmpty) }
    return reading.diagnostics.map(\.code.number)
  }

  @Test("The size, in bytes")
  func bytes() {
    #expect(codes("12345") { $0.bytes = 5 } == [])
    #expect(codes("123456") { $0.bytes = 5 } == [430])
  }

  @Test("A line, in bytes")
  func line() {
    #expect(codes("1234\n123") { $0.lineBytes = 5 } == [])
    #expect(codes("1\n123456") { $0.lineBytes = 5 } == [431])
  }

  @Test("Quotes and lists inside each other")
  func nesting() {
    #expect(codes("> > a\n\n- a\n  - b") { $0.nesting = 2 } == [])
    #expect(codes("> > > a") { $0.nesting = 2 } == [432])
    #expect(codes("- a\n  - b\n    - c") { $0.nesting = 2 } == [432])
  }

  @Test("Brackets, declarations, marks of language and footnotes")
  func counts() {
    #expect(codes("[a] [b]") { $0.brackets = 2 } == [])
    #expect(codes("[a] [b] [c]") { $0.brackets = 2 } == [433])
    #expect(codes("a <!b <!c") { $0.markupDeclarations = 1 } == [434])
    #expect(codes("*a*\n\n*b*") { $0.emphasisMarks = 2 } == [])
    #expect(codes("*a*\n*b*") { $0.emphasisMarks = 2 } == [444])
    #expect(codes("[a]{lang=cy} [b]{lang=cy}") { $0.languageMarks = 1 } == [435])
    #expect(codes("[^a] [^b]\n\n[^a]: a\n[^b]: b") { $0.footnoteDefinitions = 1 } == [436])
    #expect(codes("[^a] [^a]\n\n[^a]: a") { $0.footnoteReferences = 2 } == [])
    #expect(codes("[^a] [^a] [^a]") { $0.footnoteReferences = 2 } == [437])
  }

  @Test("The columns, rows, cells and rules of tables")
  func tables() {
    #expect(codes("| a | b |\n|---|---|\n| c | d |") { $0.tableColumns = 2 } == [])
    #expect(codes("| a | b | c |\n|---|---|---|") { $0.tableColumns = 2 } == [438])
    #expect(codes("| a |\n|---|\n| b |\n| c |") { $0.tableRows = 1 } == [439])
    #expect(codes("a | b\n---|---\nc | d\n\na | b\n---|---\nc | d\n") { $0.tableCells = 3 } == [440])
    #expect(codes("a\n|-\n|-\n|-") { $0.tableRules = 2 } == [441])
  }

  @Test("Definitions that very many links use")
  func definitions() {
    #expect(codes("[a]: https://a.example\n\n[a] [a]") { $0.definitionExpansion = 20 } == [442])
  }

  @Test("The depth of the parsed text")
  func depth() {
    #expect(codes("**a *b **c *d e* f** g* h**") { $0.treeDepth = 3 } == [443])
  }

  @Test("A limit is reported at its first place")
  func place() throws {
    let reader = MarkdownReader(wording: Samples.wording, language: .en)
    let text = "ŵ\n\n" + String(repeating: ">", count: 17) + " a"
    let reading = reader.read(SourceText(file: "a.en.md", bytes: Array(text.utf8)), from: 0)
    let place = try #require(reading.diagnostics.first).place
    #expect(place.line == 3)
    #expect(place.column == 1)
  }
}
