import Diagnostics
import Intake
import Model
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
      ([76, 77], "⟦⟦xyz⟧⟧: a\n"), ([76, 76], "date: 2023-02-01\n⟦xyz⟧: a\n⟦Date⟧: b\n"), ([77], "⟦place⟧: a"),
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
      findings.map(\.fix.en) == [
        "Did you mean “place”?", "Use one of the keys “date”, “place”, or take it out.",
      ])
  }

  @Test("A misspelt key is read as the one that was meant, which is not missing then")
  func misspelt() throws {
    let text = MarkedText("⟦dtae⟧: 2023-02-01\n")
    let (keys, found) = read(text)
    var context = found
    let reader = try #require(keys)
    #expect(reader.read(date, &context)?.value.iso == "2023-02-01")
    #expect(context.diagnostics.numbers == [76])
    #expect(context.diagnostics.places == text.places)
    #expect(reader.node.line == "{date: 2023-02-01}")
  }

  @Test("A misspelt key beside the right one does not take its place")
  func both() throws {
    let (keys, found) = read(MarkedText("date: 2023-02-01\ndtae: 2023-02-02\n"))
    var context = found
    #expect(try #require(keys).read(date, &context)?.value.iso == "2023-02-01")
    #expect(context.diagnostics.numbers == [76])
  }
}
