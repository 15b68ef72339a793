import Diagnostics
import Foundation
import Testing

struct SARIFReportTests {
  private func log(folder: String = "") throws -> [String: Any] {
    let text = SARIFReport(version: "1.2.3", folder: folder)
      .text(of: NastyFindings.all, allowed: [NastyFindings.allowed])
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func run(folder: String = "") throws -> [String: Any] {
    try #require((log(folder: folder)["runs"] as? [[String: Any]])?.first)
  }

  private func results(folder: String = "") throws -> [[String: Any]] {
    try #require(run(folder: folder)["results"] as? [[String: Any]])
  }

  private func physical(_ location: [String: Any]?) throws -> [String: Any] {
    try #require(location?["physicalLocation"] as? [String: Any])
  }

  private func uri(_ location: [String: Any]?) throws -> String? {
    let artifact = try #require(try physical(location)["artifactLocation"] as? [String: String])
    #expect(artifact["uriBaseId"] == "%SRCROOT%")
    return artifact["uri"]
  }

  @Test("The log names its version, its tool, what columns count, and each rule that is in it once")
  func head() throws {
    #expect(try log()["version"] as? String == "2.1.0")
    #expect((try log()["$schema"] as? String)?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    #expect(try run()["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((try run()["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "communique")
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["CMQ007", "CMQ112", "CMQ121", "CMQ402"])
  }

  @Test("A rule has the title and the text of its explanation, in the language of the log, and no address")
  func rules() throws {
    let explanation = Explanation(
      DiagnosticCode(112), title: MessageText(en: "A title", cy: "Teitl"),
      text: MessageText(en: "One.\n\nTwo.", cy: "Un.\n\nDau."), wrong: "a: b", right: "a: c")
    let text = SARIFReport(version: "1", language: .cy, explanations: [explanation])
      .text(of: NastyFindings.all, allowed: [])
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let driver = ((log["runs"] as? [[String: Any]])?.first?["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.map { $0.count } == [1, 4, 1])
    #expect((rules[1]["shortDescription"] as? [String: String]) == ["text": "Teitl"])
    #expect((rules[1]["fullDescription"] as? [String: String]) == ["text": "Un.\n\nDau."])
    #expect((rules[1]["help"] as? [String: String]) == ["text": "Un.\n\nDau.\n\nAnghywir:\na: b\n\nCywir:\na: c"])
  }

  @Test("A result says what its rule, level, message and region are")
  func result() throws {
    let results = try results()
    #expect(results.map { $0["ruleId"] as? String } == ["CMQ112", "CMQ007", "CMQ402", "CMQ121"])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0, 3, 2])
    #expect(results.map { $0["level"] as? String } == ["warning", "error", "note", "error"])
    let message = (results[0]["message"] as? [String: String])?["text"]
    let finding = NastyFindings.inLine
    #expect(message == "\(finding.summary.en)\n\nWhy: \(finding.reason.en)\n\nFix: \(finding.fix.en)")
    let locations = try #require(results[0]["locations"] as? [[String: Any]])
    let region = try physical(locations.first)["region"] as? [String: Int]
    #expect(region == ["startLine": 3, "startColumn": 2, "endLine": 3, "endColumn": 5])
    let whole = try #require(results[1]["locations"] as? [[String: Any]])
    #expect(try physical(whole.first)["region"] == nil)
    let related = try #require(results[0]["relatedLocations"] as? [[String: Any]])
    #expect(try related.map { try uri($0) } == ["content/b%3Ac.md"])
    #expect((related.first?["message"] as? [String: String])?["text"] == "50%,\nhere.")
  }

  @Test("Files are relative references, percent-encoded, from the repository's root")
  func references() throws {
    let path = "content/a%2C%20b%3A%2050%25%20%22%C5%B5%22%0A%3A%3Aerror%3A%3Ax%1B.md"
    let locations = try #require(try results(folder: "my site/")[0]["locations"] as? [[String: Any]])
    #expect(try uri(locations.first) == "my%20site/\(path)")
  }

  @Test("Every result says whether it is suppressed, by whom and why")
  func suppressions() throws {
    let suppressions = try results().map { try #require($0["suppressions"] as? [[String: Any]]) }
    #expect(suppressions.map(\.count) == [0, 0, 0, 1])
    let suppression = try #require(suppressions.last?.first)
    #expect(suppression["kind"] as? String == "inSource")
    #expect(suppression["justification"] as? String == NastyFindings.allowed.reason)
    let region = try physical(suppression["location"] as? [String: Any])["region"] as? [String: Int]
    #expect(region?["startLine"] == 8)
  }

  @Test("A log without findings is a log all the same")
  func empty() throws {
    let text = SARIFReport(version: "1").text(of: [], allowed: [])
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((log["runs"] as? [[String: Any]])?.first?["results"] as? [String] == [])
  }

  @Test("A place that belongs to a finding twice is named once")
  func relatedOnce() throws {
    let note = DiagnosticNote(place: Place(file: "b"), text: "Here.")
    let finding = Diagnostic(
      code: DiagnosticCode(1), place: Place(file: "a"), summary: "S.", reason: "R.", fix: "F.", notes: [note, note])
    let text = SARIFReport(version: "1").text(of: [finding], allowed: [])
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
    #expect((results?.first?["relatedLocations"] as? [Any])?.count == 1)
  }
}
