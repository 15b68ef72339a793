import Diagnostics
import Intake
import Model
import Testing

struct OutputsTests {
  private func read(_ outputs: String) -> (Site?, [Diagnostic], [Place]) {
    let (index, findings, places) = Samples.read(["site.yaml": Samples.site + outputs])
    return (index.site, findings, places)
  }

  @Test(
    "A site has every output unless it says which",
    arguments: [
      ("", Set(SiteOutput.allCases)), ("outputs: [atom, sitemap]\n", [.atom, .sitemap]),
      ("outputs: structured-data\n", [.structuredData]), ("outputs: none\n", []),
    ] as [(String, Set<SiteOutput>)])
  func outputs(text: String, outputs: Set<SiteOutput>) throws {
    let (site, findings, _) = read(text)
    #expect(findings.isEmpty)
    #expect(try #require(site).outputs == outputs)
  }

  @Test(
    "An output that there is not is reported where it stands, with the nearest one",
    arguments: ["outputs: [atom, ⟦site-map⟧]\n", "outputs: ⟦site-map⟧\n"])
  func unknown(text: String) {
    let (site, findings, places) = read(text)
    #expect(site == nil)
    #expect(findings.map(\.code) == [DiagnosticCode(86)])
    #expect(findings.map(\.place) == places)
    #expect(findings.first?.fix.en.contains("“sitemap”") == true)
  }

  @Test("None stands alone")
  func noneAmongOthers() {
    #expect(read("outputs: [atom, none]\n").0 == nil)
  }
}
