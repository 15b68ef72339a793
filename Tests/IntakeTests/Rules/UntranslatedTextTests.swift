import Diagnostics
import Testing

struct UntranslatedTextTests {
  private let line = "Ministers discussed the safety of journalists and the rights of refugees."

  @Test("A line with the same words in both languages is a warning")
  func fires() throws {
    let finding = try RecordProbe().expect(
      305, english: "One.\n\n⟦\(line.dropLast())⟧.\n\nThey agreed to share the data on housing by the summer.",
      welsh: "Un.\n\n⟦\(line.dropLast())⟧.\n\n- They agreed to share the data on housing by the summer.")
    #expect(finding?.summary.en.contains("1 more") == true)
  }

  @Test("A word of any length is the same wherever it stands, and another with any other letter", arguments: 1...20)
  func words(length: Int) throws {
    let word = String("llanfairpwllgwyngyllgog".prefix(length))
    let line = "The rights of \(word) journalists and of all the refugees and \(word)"
    try RecordProbe().expect(305, english: "⟦\(line)⟧", welsh: "Un.\n\n- ⟦\(line.uppercased())⟧.")
    try RecordProbe().expect(305, english: line, welsh: "Un.\n\n- \(line.dropLast())x.")
    try RecordProbe().expect(305, english: line, welsh: "Un.\n\n- \(line)x.")
  }

  @Test("A paragraph is the same however it is broken into lines, and a short text as a whole")
  func blocks() throws {
    let words = line.split(separator: " ").joined(separator: "\n")
    try RecordProbe().expect(305, english: "⟦\(line.dropLast())⟧.", welsh: "⟦\(words.dropLast())⟧.")
    try RecordProbe().expect(
      305, english: "⟦\(line.dropLast())⟧.", welsh: "Un.\r\n\r\n⟦\(words.dropLast().replacing("\n", with: "\r\n"))⟧.")
    let list = "⟦Ministers met.\n\n- safety of journalists\n- funding for the police\n\nThey will meet again⟧."
    try RecordProbe().expect(305, english: list, welsh: list)
    let names = "Jane Hutt.\n\n- Neil Gray\n- Suella Braverman of Fareham"
    try RecordProbe().expect(305, english: names, welsh: names)
  }

  @Test(
    "Short lines, names, addresses and words marked as English may be the same",
    arguments: [
      "The same words.", "Jane Hutt, Neil Gray, Jayne Brady, Suella Braverman, Conor Murphy",
      "https://uk.example/the/safety/of/journalists/and/the/rights/of/refugees",
    ])
  func silent(body: String) throws {
    try RecordProbe().expect(305, english: body, welsh: body)
    try RecordProbe().expect(305, english: line, welsh: "[\(line)]{lang=en}")
  }
}
