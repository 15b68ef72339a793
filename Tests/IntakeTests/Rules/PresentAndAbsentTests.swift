import Testing

struct PresentAndAbsentTests {
  @Test("A participant who sent apologies is reported")
  func fires() throws {
    try RecordProbe().expect(
      114, in: CommuniqueText(apologies: "apologies: [{name: ⟦Jane Hutt AM⟧, role: Minister, government: wales}]").text)
  }

  @Test("The same name in another government is another person")
  func silent() throws {
    try RecordProbe().expect(
      114, in: CommuniqueText(apologies: "apologies: [{name: Jane Hutt MP, role: Minister, government: uk}]").text)
  }
}
