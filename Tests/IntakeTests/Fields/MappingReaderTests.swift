import Diagnostics
import Intake
import Testing

struct MappingReaderTests {
  private let date = Field("date", .date, isRequired: true, "The day.")
  private let place = Field("place", .text, "The place.")

  private func read(_ text: MarkedText) -> (MappingReader?, ReadingContext) {
    let (node, findings) = YAMLReader().read(text.source, text.wholeRange)
    var context = ReadingContext(source: text.source)
    context.report(findings)
    let fields = [date.description, place.description]
    let reader = node.flatMap { MappingReader($0, as: fields, what: "the record's front matter", context: &context) }
    return (reader, context)
  }

  @Test("A value has its place, and so has its key")
  func value() throws {
    let text = MarkedText("⟦date⟧: ⟦2023-02-01⟧\n")
    let (keys, found) = read(text)
    var context = found
    let reader = try #require(keys)
    #expect(reader.read(date, &context)?.range == text.ranges[1])
    #expect(reader.keyRange(of: date) == text.ranges[0])
    #expect(reader.contains(place) == false)
    #expect(context.diagnostics.isEmpty)
  }

  @Test(
    "Every unknown and missing key is reported at once",
    arguments: [
      ([76, 77], "⟦⟦plaec⟧⟧: a\n"), ([76, 76], "date: 2023-02-01\n⟦xyz⟧: a\n⟦Date⟧: b\n"), ([77], "⟦place⟧: a"),
      ([75], "⟦- a\n- b⟧\n"), ([75], "⟦text⟧"), ([77], "⟦⟧"),
    ])
  func keys(codes: [Int], marked: String) {
    let text = MarkedText(marked)
    let findings = read(text).1.diagnostics
    #expect(findings.numbers == codes)
    #expect(findings.places == text.places)
  }

  @Test("A slip of a key gets a hint, any other key the list")
  func hints() {
    let findings = read(MarkedText("date: 2023-02-01\nplaec: a\nxyz: b\n")).1.diagnostics.sorted()
    #expect(
      findings.map(\.fix) == [
        "Did you mean “place”?", "Use one of the keys “date”, “place”, or take the line out.",
      ])
  }
}
