import Testing

struct StatementAuthorTests {
  private func statement(_ by: String) -> String {
    "---\ntitle: Safety\ndate: 2023-02-01\nby: \(by)\n---\nA statement.\n"
  }

  @Test("A first author of another government is reported")
  func fires() throws {
    let text = statement("{name: ⟦Neil Gray MSP⟧, role: Minister, government: scotland}")
    try RecordProbe(id: RecordProbe.statement).expect(121, in: text)
  }

  @Test("A second author of another government is not")
  func silent() throws {
    let text = statement("[{name: Jane Hutt MS, government: wales}, {name: Neil Gray MSP, government: scotland}]")
    try RecordProbe(id: RecordProbe.statement).expect(121, in: text)
  }
}
