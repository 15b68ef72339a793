import Diagnostics
import Testing

struct FirstPersonTests {
  @Test(
    "The first person singular in an English communiqué is a warning at its first place",
    arguments: [
      "⟦I⟧ welcomed the progress. I raised costs.", "On costs, ⟦I⟧’m grateful.", "This is ⟦my⟧ account.",
      "Ministers met.\n\n⟦My⟧ officials attended.",
    ])
  func english(body: String) throws {
    try RecordProbe().expect(450, in: CommuniqueText(body: body).text, severity: .warning)
  }

  @Test("The same in Welsh", arguments: ["Yn ⟦fy⟧ marn i, da iawn.", "⟦Rwyf⟧ yn croesawu hyn."])
  func welsh(body: String) throws {
    try RecordProbe().expect(450, inWelsh: CommuniqueText(body: body).text)
  }

  @Test(
    "Numerals, names, initials and quotations are left alone",
    arguments: [
      "Item I was taken first. Under part I will follow. Charles I had died.", "I. Smith asked. Type I is rare.",
      "The campaign My Home Life and “I am here, my friends” were named.", "> I thank everybody.",
      "[I was there](https://uk.example/).",
    ])
  func silent(body: String) throws {
    try RecordProbe().expect(450, in: CommuniqueText(body: body).text)
  }

  @Test("The Welsh preposition is no pronoun")
  func preposition() throws {
    try RecordProbe().expect(450, inWelsh: CommuniqueText(body: "I gloi, cytunwyd. I am ddau o’r gloch.").text)
  }

  @Test("A statement may say I")
  func statement() throws {
    let by = "by: {name: Jane Hutt, role: Minister, government: wales}"
    let text = "---\ntitle: T\ndate: 2023-02-01\n\(by)\n---\nI welcomed my colleagues.\n"
    try RecordProbe(id: RecordProbe.statement).expect(450, in: text)
  }
}
