import Diagnostics
import Intake
import Testing

struct YAMLSlipTests {
  @Test(
    "Common slips are named in plain words where they are",
    arguments: [
      ("There is a colon here where no key can be.", "title: Justice⟦:⟧ a summary\n"),
      ("There is a colon here where no key can be.", "ŵ: é\ntitle: Gŵyl⟦:⟧ a\n"),
      ("A list begins on the line of its key.", "a: ⟦-⟧ b\n"),
      ("A quotation mark is opened here and never closed.", "a: b\nc: ⟦\"⟧d\ne: f\n"),
      ("A quotation mark is opened here and never closed.", "a: ⟦'⟧It is\nb: c\n"),
      ("There is text after a closing quotation mark.", "a: \"b\" ⟦c⟧\n"),
      ("There is text after a closing quotation mark.", "a: 'It'⟦s⟧ here'\n"),
      ("This line does not begin below the keys it belongs to.", "a: b\nc:\n    d: e\n  ⟦f⟧: g\n"),
      ("This line stands in a list but does not begin with “- ”.", "- a: b\n⟦c⟧: d\n"),
      ("This line is not “key: value”.", "a: b\n⟦c⟧\nd: e\n"),
      ("A bracket is opened here, and what follows is not closed or not separated by commas.", "a: ⟦[⟧b, c\nd: e\n"),
      ("No value can begin with this sign.", "a: ⟦@⟧b\n"),
      ("No value can begin with this sign.", "a: ⟦`⟧b`\n"),
      ("A value begins with “*” or “&”.", "a: ⟦*⟧*bold**\n"),
      ("A backslash in double quotes is followed by a letter that has no meaning.", "a: \"b⟦\\⟧qc\"\n"),
      ("There is text on the line of a “|” or “>”.", "a: > ⟦b⟧\n"),
      ("There is a colon without a key before it.", "⟦:⟧ a\n"),
      ("There is a colon without a key before it.", "a: {⟦:⟧ b}\n"),
      ("A value is missing here.", "a: [b,⟦,⟧ c]\n"),
      ("There is text after the end of the values.", "[a]\n⟦b⟧\n"),
    ])
  func slip(summary: String, marked: String) throws {
    let text = MarkedText(marked)
    let (node, findings) = YAMLReader().read(text.source, text.wholeRange)
    #expect(node == nil)
    #expect(findings.map(\.summary.en) == [summary])
    #expect(findings.places == text.places)
    #expect(findings.numbers == [60])
  }

  @Test("A tab that breaks the indentation is reported once")
  func tab() {
    let text = MarkedText("a:\n⟦\t⟧- b\n")
    let (_, findings) = YAMLReader().read(text.source, text.wholeRange)
    #expect(findings.numbers == [63])
    #expect(findings.places == text.places)
  }
}
