import Diagnostics
import Intake
import Testing

struct StillToDoTests {
  @Test("Marked values are errors at their places, and are not missing as well")
  func values() throws {
    let record = MarkedText(
      """
      ---
      date: 2023-02-01
      location: {mode: virtual}
      participants:
        - name: ⟦TODO The Rt Hon Suella Braverman KC MP⟧
          role: ⟦"TODO: Home Secretary"⟧
          government: uk
          chair: true
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
        - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
        - {unnamed: true, role: Officials, government: northern-ireland, capacity: official}
      slug: ⟦TODO⟧
      ---

      Ministers discussed safety.
      """, file: "en")
    let findings = try RecordProbe().read(en: record.text).diagnostics
    #expect(findings.map(\.code) == Array(repeating: DiagnosticCode(96), count: 3))
    #expect(findings.map(\.place) == record.places)
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test("Marks in a text are one error at the first, with their number")
  func text() throws {
    let finding = try RecordProbe().expect(
      96,
      in: CommuniqueText(body: "## ⟦TODO⟧ Safety\n\nTODO Ministers met.\n\n| TODO a | b |\n|---|---|\n| 1 | 2 |").text)
    #expect(finding.first?.summary.en.contains("3 places") == true)
    try RecordProbe().expect(96, in: CommuniqueText(body: "Ministers met.\n\n- ⟦TODO⟧").text)
  }

  @Test("A text that is still to do is not compared with the other language")
  func notCompared() throws {
    let english = CommuniqueText(body: "We met on 1 February 2023 and agreed 5 things.\n\n- One\n- Two").text
    let welsh = CommuniqueText(body: "TODO We met on 1 February 2023 and agreed 5 things.").text
    let codes = try RecordProbe().read(en: english, cy: welsh).diagnostics.filter { $0.place.file == "cy" }.map(\.code)
    #expect(codes == [DiagnosticCode(96)])
  }

  @Test("The word in small letters, in an address, or as part of another means nothing")
  func silent() throws {
    try RecordProbe().expect(
      96, in: CommuniqueText(body: "The todo list, TODOS and [a page](https://uk.example/TODO) were discussed.").text)
  }
}
