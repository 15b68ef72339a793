import Diagnostics
import Intake
import Model
import Testing

struct ChecksTests {
  private func read(_ checks: String) -> (Site?, [Diagnostic], [Place]) {
    let (index, findings, places) = Samples.read(["site.yaml": Samples.site + checks])
    return (index.site, findings, places)
  }

  @Test("Each code may have a level, one of them “off”")
  func levels() throws {
    let (site, findings, _) = read("checks: {CMQ113: warning, CMQ402: note, CMQ121: off, CMQ208: error}\n")
    #expect(findings.isEmpty)
    let expected: [String: CheckLevel] = ["CMQ113": .warning, "CMQ402": .note, "CMQ121": .off, "CMQ208": .error]
    #expect(try #require(site).checks == expected)
  }

  @Test(
    "A code that no finding has is reported where it stands",
    arguments: ["CMQ199", "CMQ499", "CMQ109", "CMQ446", "CMQ599", "CMQ699", "CMQ901", "CMQ13", "cmq113", "spelling"])
  func unknown(code: String) {
    let (site, findings, places) = read("checks: {⟦\(code)⟧: off}\n")
    #expect(site == nil)
    #expect(findings.map(\.code) == [DiagnosticCode(510)])
    #expect(findings.map(\.place) == places)
  }

  @Test("A slip in a code brings the right one")
  func slip() {
    let (_, findings, _) = read("checks: {CMQ13: off}\n")
    #expect(findings.first?.fix.en.hasPrefix("Did you mean “CMQ") == true)
  }

  @Test(
    "What nobody may allow, nobody may make lighter either", arguments: ["off", "note", "warning"],
    [
      "CMQ001", "CMQ076", "CMQ101", "CMQ105", "CMQ110", "CMQ302", "CMQ401", "CMQ429", "CMQ443", "CMQ445", "CMQ501",
      "CMQ601", "CMQ801",
    ])
  func fixed(level: String, code: String) {
    let (site, findings, places) = read("checks: {⟦\(code)⟧: \(level)}\n")
    #expect(site == nil)
    #expect(findings.map(\.code) == [DiagnosticCode(511)])
    #expect(findings.map(\.place) == places)
  }

  @Test(
    "A level that does not exist, or no level, is reported",
    arguments: [
      (86, "checks: {CMQ113: ⟦warn⟧}\n"), (86, "checks: {CMQ113: ⟦no⟧}\n"), (79, "checks: {CMQ113: ⟦[off]⟧}\n"),
      (75, "checks: ⟦[CMQ113]⟧\n"), (75, "checks: ⟦off⟧\n"),
    ])
  func wrongLevel(code: Int, checks: String) {
    let (site, findings, places) = read(checks)
    #expect(site == nil)
    #expect(findings.map(\.code) == [DiagnosticCode(code)])
    #expect(findings.map(\.place) == places)
  }
}
