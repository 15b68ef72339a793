import Diagnostics
import Testing

struct ProtectiveMarkingTests {
  @Test(
    "Markings of two parts are errors wherever they stand in the text",
    arguments: [
      "Ministers met. ⟦OFFICIAL-SENSITIVE⟧.", "Sent as ⟦OFFICIAL – SENSITIVE⟧ to all.", "**⟦OFFICIAL** **SENSITIVE⟧**",
      "Sent for ⟦UK EYES ONLY⟧ today.", "Anfonwyd fel ⟦SWYDDOGOL – SENSITIF⟧.", "Text <!-- ⟦OFFICIAL: SENSITIVE⟧ -->",
      "⟦OFFICIAL\\-SENSITIVE⟧", "⟦OFFICIAL&nbsp;SENSITIVE⟧", "⟦OFFICIAL &ndash; SENSITIVE⟧", "⟦OFFICIAL&#45;SENSITIVE⟧",
      "⟦UK&nbsp;EYES&#x20;ONLY⟧", "⟦OFFICIAL <!-- x --> SENSITIVE⟧",
    ])
  func pairs(body: String) throws {
    try RecordProbe().expect(602, in: CommuniqueText(body: body).text)
  }

  @Test(
    "A line or a value that is only a marking is an error",
    arguments: [
      "⟦OFFICIAL⟧\n\nText.", "## ⟦TOP SECRET⟧\n\nText.", "Text.\n\n- **⟦RESTRICTED⟧**", "Text.\n\n\"⟦CYFRINACHOL⟧\"",
      "| a | b |\n|---|---|\n| c | ⟦SECRET⟧ |", "Marking: ⟦CONFIDENTIAL⟧.",
    ])
  func alone(body: String) throws {
    try RecordProbe().expect(602, in: CommuniqueText(body: body).text)
  }

  @Test(
    "Comments and values of the front matter are looked at",
    arguments: [
      "# ⟦OFFICIAL⟧", "title: ⟦OFFICIAL-SENSITIVE⟧ minutes", "title: T # ⟦SECRET⟧",
      "title: ⟦OFFICIAL⟧ # working title", #"title: "⟦OFFICIAL\u0020SENSITIVE⟧""#, #"title: "⟦OFFICIAL\x20SENSITIVE⟧""#,
      "title: ⟦SWYDDOGOL⟧",
      "without-ministers: [{government: uk, reason: ⟦RESTRICTED⟧}]",
      "without-ministers: [{reason: ⟦RESTRICTED⟧, government: uk}]",
    ])
  func frontMatter(line: String) throws {
    try RecordProbe().expect(602, in: CommuniqueText(other: line).text)
  }

  @Test("Front matter that cannot be read hides none")
  func unreadable() throws {
    try RecordProbe().expect(602, in: "---\ndate: [\n# ⟦OFFICIAL⟧\n---\nText.\n")
  }

  @Test("Registries are looked at as well")
  func registries() {
    let (_, findings, places) = Samples.read(["groups/justice/group.yaml": Samples.group + "# ⟦UK EYES ONLY⟧\n"])
    #expect(findings.numbers == [602])
    #expect(findings.places == places)
  }

  @Test("No record may allow one")
  func unsuppressible() throws {
    let allow = "allow: [{rule: CMQ602, reason: It is public.}]"
    let text = CommuniqueText(other: allow, body: "⟦OFFICIAL⟧\n\nText.").text
    try RecordProbe().expect(602, in: text)
  }

  @Test(
    "Ordinary words are left alone, in capitals too",
    arguments: [
      "Official and sensitive matters, a secret ballot, RESTRICTED access.",
      "The levels are OFFICIAL, SECRET and TOP SECRET.",
      "UNOFFICIAL SENSITIVE, OFFICIALS SENSITIVE.", "An OFFICIAL, SENSITIVE matter.", "Official",
      "Either OFFICIAL&amp;SENSITIVE.", "OFFICIAL\\SENSITIVE", "Item OFFICIAL #1 of three.",
    ])
  func silent(body: String) throws {
    try RecordProbe().expect(602, in: CommuniqueText(body: body).text)
  }
}
