import Diagnostics
import Testing

struct EmptyNameTests {
  @Test("A name that is only titles or only an office is reported")
  func fires() throws {
    try RecordProbe().expect(
      111,
      in: CommuniqueText(
        participants:
          "participants:\n  - {name: ⟦The Rt Hon MP⟧, government: uk}\n  - {name: ⟦Y Prif Weinidog⟧, government: wales}\n  - {name: ⟦Minister of State⟧, government: uk}"
      ).text)
  }

  @Test(
    "Offices in either language, groups of officials and words in place of a name are reported",
    arguments: [
      "Yr Ysgrifennydd Cartref", "Yr Arglwydd Ganghellor", "Attorney General", "Twrnai Cyffredinol",
      "Justice Secretary", "Junior Minister", "Deputy Minister", "Y Dirprwy Weinidog", "Senior official",
      "Welsh Government officials", "Home Secretary MP", "First Minister of Wales", "Is-ysgrifennydd Gwladol",
      "Gweinidog Cyfiawnder", "Prif Weinidog Cymru", "TBC",
      "Unknown", "I’w gadarnhau", "Anhysbys",
    ])
  func nobody(name: String) throws {
    let text = CommuniqueText(participants: "participants: [{name: ⟦\(name)⟧, government: uk}]").text
    let findings = try RecordProbe().expect(111, in: text)
    #expect(findings.first?.fix.en.contains("“unnamed: true”") == true)
  }

  @Test(
    "An office before a name belongs under the role",
    arguments: ["First Minister Mark Drakeford", "Home Secretary Bob Bo", "Gweinidog Jones"])
  func officeFirst(name: String) throws {
    let text = CommuniqueText(participants: "participants: [{name: ⟦\(name)⟧, government: uk}]").text
    let finding = try #require(try RecordProbe().expect(111, in: text).first)
    #expect(finding.summary.en == "“\(name)” has an office before the name.")
    #expect(finding.summary.cy == "Mae swydd o flaen yr enw yn “\(name)”.")
  }

  @Test("What is advised can be written where the name stands")
  func remedies() throws {
    let apologies = "apologies: [{name: ⟦First Minister⟧, government: wales}]"
    let apology = try RecordProbe().expect(111, in: CommuniqueText(apologies: apologies).text)
    #expect(apology.first?.fix.en == "Write the person's name here and the office under “role”.")

    let parties = "from: {name: ⟦First Minister⟧, government: wales}\nto: {role: Home Secretary, government: uk}"
    let letter = "---\ntitle: T\ndate: 2023-02-01\n\(parties)\n---\nText.\n"
    let findings = try RecordProbe(id: RecordProbe.letter).expect(111, in: letter)
    #expect(findings.first?.fix.en.contains("leave “name” out") == true)
  }

  @Test(
    "Names in other letters, and names that only look like offices, are names",
    arguments: [
      "李强", "Κυριάκος Μητσοτάκης", "Justice Prempeh", "Lord Justice Bean", "Dr Chancellor Jones", "Junior Jones",
      "Deputy Smith", "Minister O’Dowd", "First Minister Mark Drakeford MS", "Welsh Government",
    ])
  func names(name: String) throws {
    let text = CommuniqueText(participants: "participants: [{name: \(name), government: uk}]").text
    try RecordProbe().expect(111, in: text)
  }

  @Test("A peer's or a single name is a name")
  func silent() throws {
    try RecordProbe().expect(
      111,
      in: CommuniqueText(
        participants:
          "participants: [{name: Lord Bellamy KC, government: uk}, {name: O’Neill, government: uk}, {name: Minister O’Dowd MLA, government: uk}]"
      ).text)
  }
}
