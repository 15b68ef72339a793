import Diagnostics
import Testing

struct WelshAmpersandTests {
  @Test("The sign between blanks in a Welsh file is a warning, in the text and in roles")
  func fires() throws {
    let participants = "participants: [{name: Ann Evans AS, role: Gweinidog Tai ⟦&⟧ Ynni, government: wales}]"
    let body = "Trafodwyd tai ⟦&⟧ ynni.\n\n- Addysg ⟦&amp;⟧ sgiliau"
    let findings = try RecordProbe().expect(303, inWelsh: CommuniqueText(participants: participants, body: body).text)
    // A mark of language is for the text alone: among the facts it would be taken for a list.
    #expect(findings.map { $0.fix.en.contains("{lang=en}") } == [false, true, true])
  }

  @Test("Names, links, words marked as English and R&D are left alone, and so is English")
  func silent() throws {
    let participants = "participants: [{name: Ann Evans, organisation: Marks & Spencer, capacity: guest}]"
    let body = "Am R&D: [Department of Energy & Climate]{lang=en}, [Tai & Ynni](https://wales.example/?a&b)."
    try RecordProbe().expect(303, inWelsh: CommuniqueText(participants: participants, body: body).text)
    try RecordProbe().expect(303, in: CommuniqueText(body: "Housing & energy.").text)
  }
}
