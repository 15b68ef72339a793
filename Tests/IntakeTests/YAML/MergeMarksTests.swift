import Diagnostics
import Intake
import Testing

struct MergeMarksTests {
  @Test("The marks of an unfinished merge are the only findings of the front matter")
  func fires() throws {
    let conflict = """
      ⟦<<<<<<<⟧ HEAD
      status: agreed
      ⟦=======⟧
      status: draft
      ⟦>>>>>>>⟧ other
      """
    let text = CommuniqueText(other: conflict).text
    try RecordProbe().expect(59, in: text)
    #expect(try RecordProbe().read(en: MarkedText(text).text).diagnostics.numbers == [59, 59, 59])
  }

  @Test("Registries are looked at as well")
  func registries() {
    let conflict = "⟦<<<<<<<⟧ HEAD\n⟦=======⟧\n⟦>>>>>>>⟧ other\n"
    let (_, findings, places) = Samples.read(["groups/justice/group.yaml": Samples.group + conflict])
    #expect(findings.numbers == [59, 59, 59])
    #expect(findings.places == places)
  }

  @Test("Arrows and rules in texts and comments are no marks")
  func silent() throws {
    let lines = "# <<<<<<< not one\ntitle: \"a << b\"\n# ======="
    try RecordProbe().expect(59, in: CommuniqueText(other: lines).text)
  }
}
