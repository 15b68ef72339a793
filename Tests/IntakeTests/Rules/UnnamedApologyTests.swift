import Testing

struct UnnamedApologyTests {
  @Test("An apology without a name is reported")
  func fires() throws {
    try RecordProbe().expect(
      115,
      in: CommuniqueText(apologies: "apologies:\n  - ⟦{role: Minister of Justice, government: northern-ireland}⟧").text)
  }

  @Test("An apology with a name without post-nominals is none the worse")
  func silent() throws {
    try RecordProbe().expect(
      115,
      in: CommuniqueText(
        apologies: "apologies: [{name: Naomi Long, role: Minister of Justice, government: northern-ireland}]"
      ).text)
  }
}
