import Diagnostics
import Intake
import Model
import Testing

struct FieldTypeTests {
  /// Reads the value of `key` in a marked text.
  private func read<Value>(_ text: MarkedText, as type: FieldType<Value>, registry: RegistryIndex? = nil) -> (
    Value?, [Diagnostic]
  ) {
    let field = Field("key", type, "A key.")
    let (node, findings) = YAMLReader().read(text.source, text.wholeRange)
    var context = ReadingContext(source: text.source, registry: registry)
    context.report(findings)
    let keys = node.flatMap { MappingReader($0, as: [field.description], what: "the test", context: &context) }
    return (keys?.read(field, &context)?.value, context.diagnostics)
  }

  private func expect<Value>(_ code: Int, _ marked: String, _ type: FieldType<Value>) {
    let text = MarkedText(marked)
    let (value, findings) = read(text, as: type, registry: Samples.index)
    #expect(value == nil)
    #expect(findings.numbers == [code])
    #expect(findings.places == text.places)
  }

  @Test("Text is read as it is written", arguments: [("no", "no"), ("0117", "0117"), ("' a '", "a"), ("a|b", "a|b")])
  func text(written: String, expected: String) {
    let (value, findings) = read(MarkedText("key: \(written)"), as: .text)
    #expect(value == expected)
    #expect(findings.isEmpty)
  }

  @Test(
    "Text that cannot be shown is refused",
    arguments: [
      (80, "key: ⟦''⟧"), (80, "key: ⟦\"  \"⟧"), (81, "key: ⟦a | b⟧"), (82, "key: ⟦|\n  a\n  b⟧\n"), (79, "key: ⟦[a]⟧"),
      (79, "key: ⟦{a: b}⟧"), (78, "⟦key⟧:"), (78, "⟦key⟧: ~"),
    ])
  func badText(code: Int, marked: String) { expect(code, marked, .text) }

  @Test("A text may run over several lines where its field allows it")
  func lines() {
    #expect(read(MarkedText("key: |\n  a\n  b\n"), as: .text(allowsLineBreaks: true)).0 == "a\nb")
  }

  @Test("The line break at the end of a block is no part of a value", arguments: ["|", ">", "|-", ">-", "|+"])
  func block(mark: String) {
    func block(_ text: String) -> MarkedText { MarkedText("key: \(mark)\n  \(text)\n\n") }
    #expect(read(block("virtual"), as: FieldType<MeetingMode>.oneOf).0 == .virtual)
    #expect(read(block("2023-02-01"), as: .date).0?.iso == "2023-02-01")
    #expect(read(block("wales"), as: .government, registry: Samples.index).0?.text == "wales")
    #expect(read(block("true"), as: .boolean).0 == true)
    #expect(read(block("not-recorded"), as: FieldType<CalendarDate>.date.orNotRecorded).0 == .notRecorded)
    expect(86, "key: ⟦\(mark)\n  virtual\n  hybrid⟧\n", FieldType<MeetingMode>.oneOf)
  }

  @Test("A date is read with and without quotes", arguments: ["2023-02-01", "'2023-02-01'", "\"2023-02-01\""])
  func date(written: String) {
    #expect(read(MarkedText("key: \(written)"), as: .date).0?.iso == "2023-02-01")
  }

  @Test(
    "Anything else than an ISO date is refused with the date it probably means",
    arguments: [
      ("1 February 2023", "2023-02-01"), ("01/02/2023", "2023-02-01"), ("2023-2-1", "2023-02-01"),
      ("1af Chwefror 2023", "2023-02-01"), ("Wednesday 1st February 2023", "2023-02-01"), ("Feb 1, 2023", "2023-02-01"),
      ("2023/02/01", "2023-02-01"), ("01.02.2023", "2023-02-01"),
    ])
  func dateHint(written: String, expected: String) throws {
    let text = MarkedText("key: ⟦\"\(written)\"⟧")
    let (value, findings) = read(text, as: .date)
    #expect(value == nil)
    #expect(findings.numbers == [83])
    #expect(findings.places == text.places)
    #expect(try #require(findings.first).fix.en.contains("“\(expected)”"))
  }

  @Test("A date that does not exist has no hint", arguments: ["2023-02-30", "soon", "31/02/2023", "2023"])
  func noDate(written: String) { expect(83, "key: ⟦\(written)⟧", FieldType<CalendarDate>.date) }

  @Test("A date that has the right form and does not exist is told apart")
  func dayOfNoCalendar() throws {
    let findings = read(MarkedText("key: 2023-02-30"), as: .date).1
    #expect(try #require(findings.first).summary.en == "“key” is “2023-02-30”, a day that no calendar has.")
  }

  @Test("Empty quotes are blank, whatever is expected")
  func emptyQuotes() {
    expect(80, "key: ⟦\"\"⟧", FieldType<CalendarDate>.date)
    expect(80, "key: ⟦''⟧", FieldType<MeetingMode>.oneOf)
  }

  @Test("The nearest government is named, or all of them, and a folder only where it could be")
  func unknownGovernment() throws {
    func fix(_ written: String) throws -> String {
      try #require(read(MarkedText("key: \(written)"), as: .government, registry: Samples.index).1.first).fix.en
    }
    #expect(try fix("Wales") == "Did you mean “wales”?")
    #expect(try fix("France") == "Use “uk” or “wales”.")
    #expect(try fix("france") == "Use “uk” or “wales”, or add “content/governments/france/government.yaml”.")
  }

  @Test("A text in place of a list is told how a list is written")
  func noList() throws {
    let text = MarkedText("key: ⟦2023-02-01⟧")
    let (value, findings) = read(text, as: .list(of: FieldType<CalendarDate>.date))
    #expect(value == nil)
    #expect(findings.places == text.places)
    let finding = try #require(findings.first)
    #expect(finding.summary.en == "“key” is a text, but should be a list.")
    #expect(finding.fix.en.contains("Begin a new line with “- ” below the key"))
  }

  @Test("A year stands for its first day where that is allowed")
  func year() {
    #expect(read(MarkedText("key: 2021"), as: .dateOrYear).0?.iso == "2021-01-01")
  }

  @Test("Only true and false are truth values", arguments: ["yes", "no", "True", "'true'", "1", "on"])
  func boolean(written: String) {
    expect(84, "key: ⟦\(written)⟧", .boolean)
    #expect(read(MarkedText("key: true"), as: .boolean).0 == true)
    #expect(read(MarkedText("key: false"), as: .boolean).0 == false)
  }

  @Test("Whole numbers keep their bounds", arguments: ["0", "11", "-1", "3.0", "'3'", "0x3", "99999999999999999999"])
  func integer(written: String) {
    expect(79, "key: ⟦\(written)⟧", .integer(in: 1...10))
    #expect(read(MarkedText("key: 10"), as: .integer(in: 1...10)).0 == 10)
  }

  @Test(
    "Well-formed addresses pass",
    arguments: ["https://www.gov.uk/a?b=c#d", "http://gov.wales", "https://a.b:8080/%C5%B5/(x)", "https://localhost/"])
  func address(written: String) {
    #expect(read(MarkedText("key: \"\(written)\""), as: .address).0 == written)
  }

  @Test(
    "Other addresses are refused",
    arguments: [
      "www.gov.uk", "javascript:alert(1)", "https://", "https://a b.uk/", "https://u:p@gov.uk/", "https://gov.uk/ŵ",
      "https://-a.uk", "https://a..uk", "https://a.uk:0/", "https://a.uk:+443/", "https://a.uk/%5", "https://a.uk/<b>",
      "ftp://a.uk",
    ])
  func badAddress(written: String) { expect(85, "key: ⟦\"\(written)\"⟧", .address) }

  @Test("A foreign letter in an identifier is named by code point")
  func identifier() throws {
    let text = MarkedText("key: ⟦w\u{430}les⟧")
    let (value, findings) = read(text, as: FieldType<Slug>.identifier)
    #expect(value == nil)
    #expect(findings.numbers == [87])
    #expect(findings.places == text.places)
    #expect(try #require(findings.first).summary.en.contains("U+0430 (cyrillic small letter a)"))
  }

  @Test("Known ids pass, others get a hint")
  func ids() throws {
    #expect(read(MarkedText("key: wales"), as: .government, registry: Samples.index).0?.text == "wales")
    expect(88, "key: ⟦waels⟧", FieldType<GovernmentID>.government)
    expect(88, "key: ⟦efra⟧", FieldType<GroupID>.group)
    let (_, findings) = read(MarkedText("key: waels"), as: .government, registry: Samples.index)
    #expect(try #require(findings.first).fix.en == "Did you mean “wales”?")
  }

  @Test("A word of an enumeration is read, a slip gets a hint")
  func oneOf() throws {
    #expect(read(MarkedText("key: in-person"), as: FieldType<MeetingMode>.oneOf).0 == .inPerson)
    expect(86, "key: ⟦hybird⟧", FieldType<MeetingMode>.oneOf)
    let (_, findings) = read(MarkedText("key: hybird"), as: FieldType<MeetingMode>.oneOf)
    #expect(try #require(findings.first).fix.en == "Did you mean “hybrid”?")
  }

  @Test("Every item of a list has its place, and every bad one is reported")
  func list() {
    let text = MarkedText("key:\n  - 2023-02-01\n  - ⟦soon⟧\n  - ⟦later⟧\n")
    let (value, findings) = read(text, as: FieldType<[Located<CalendarDate>]>.list(of: .date))
    #expect(value?.map(\.value.iso) == ["2023-02-01"])
    #expect(findings.places == text.places)
    expect(79, "key: ⟦2023-02-01⟧", FieldType<[Located<CalendarDate>]>.list(of: .date))
    expect(89, "key: ⟦[]⟧", FieldType<[Located<CalendarDate>]>.list(of: .date))
  }

  @Test("One value or many are read alike")
  func oneOrMany() {
    let type = FieldType<[Located<String>]>.oneOrMany(of: .text)
    #expect(read(MarkedText("key: a"), as: type).0?.map(\.value) == ["a"])
    #expect(read(MarkedText("key: [a, b]"), as: type).0?.map(\.value) == ["a", "b"])
  }

  @Test("Both languages are required, and neither may be blank")
  func localized() {
    #expect(read(MarkedText("key: {cy: a, en: b}"), as: .localizedText).0 == Localized(cy: "a", en: "b"))
    expect(77, "key: {⟦cy⟧: a}", .localizedText)
    expect(80, "key: {cy: a, en: ⟦' '⟧}", .localizedText)
    expect(76, "key: {cy: a, en: b, ⟦fr⟧: c}", FieldType<Never>.refusingAll)
  }

  @Test("A fact may not be recorded, and the word for that is spelt in one way")
  func notRecorded() {
    let type = FieldType<CalendarDate>.date.orNotRecorded
    #expect(read(MarkedText("key: not-recorded"), as: type).0 == .notRecorded)
    #expect(read(MarkedText("key: 2023-02-01"), as: type).0 != nil)
    expect(86, "key: ⟦not recorded⟧", type)
    expect(83, "key: ⟦unknown⟧", type)
  }
}

extension FieldType {
  /// Reads a text in both languages and gives nothing, so that only the findings count.
  fileprivate static var refusingAll: FieldType {
    FieldType(.text) { node, context in
      _ = FieldType<Localized<String>>.localizedText.read(node, &context)
      return nil
    }
  }
}
