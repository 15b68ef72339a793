import Foundation
import Testing

/// `communique check` in each of its forms.
@Suite(.serialized)
struct CheckTests {
  private static let record = "content/groups/safety-security-migration/2023-07-11/communique.en.md"
  private let site: Site

  init() throws {
    site = try Site()
  }

  private func check(
    _ arguments: String..., environment: [String: String] = [:], command: String = "check"
  ) throws -> Program.Run {
    try Program.run(
      [command, "--root", site.root.path, "--clock", "2026-11-21"] + arguments, environment: environment)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// An error whose message quotes what the file holds.
  private func breakRecord() throws {
    try site.replace("mode: virtual", with: "mode: 'virtul 50%, \"ŵ\"'", in: Self.record)
  }

  /// A warning that may be allowed, CMQ421, about the last line of the record.
  private func addWarning() throws {
    try site.write(try site.text(of: Self.record) + "\n• A typed bullet.\n", to: Self.record)
  }

  @Test("JSON holds every finding and nothing else goes to standard output")
  func jsonForm() throws {
    try breakRecord()
    let run = try check("--format", "json")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Checked ") && run.errors.hasSuffix("1 error, 2 warnings.\n"), "\(run.errors)")
    let report = try json(run.output)
    #expect(report["version"] as? Int == 1)
    let findings = try #require(report["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["severity"] as? String == "error" })
    #expect(finding["file"] as? String == Self.record)
    #expect(finding["line"] as? Int == 4)
    #expect(finding["column"] as? Int == 9)
    #expect(finding["code"] as? String == "CMQ086")
    #expect((finding["summary"] as? String)?.contains("virtul 50%, \"ŵ\"") == true)
    #expect((report["summary"] as? [String: Int])?["errors"] == 1)
  }

  @Test("SARIF is a log of the same findings, with files below the working folder")
  func sarifForm() throws {
    try breakRecord()
    let run = try Program.run(
      ["check", "--root", "./\(site.root.lastPathComponent)/", "--clock", "2026-11-21", "--format", "sarif"],
      in: site.root.deletingLastPathComponent())
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Checked "))
    let runs = try #require(try json(run.output)["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    let error = try #require(results.first { $0["level"] as? String == "error" })
    let locations = try #require(error["locations"] as? [[String: [String: Any]]])
    let artifact = locations.first?["physicalLocation"]?["artifactLocation"] as? [String: String]
    #expect(artifact?["uri"] == "\(site.root.lastPathComponent)/\(Self.record)")
  }

  @Test("GitHub's runner gets workflow commands without asking, from check and from build")
  func gitHubForm() throws {
    try breakRecord()
    for command in ["check", "build"] {
      let run = try check(environment: ["GITHUB_ACTIONS": "true"], command: command)
      #expect(run.status == 1)
      let lines = (command == "check" ? run.output : run.errors).split(separator: "\n")
      let errors = lines.filter { $0.hasPrefix("::error ") }
      #expect(errors.count == 1, "\(lines)")
      #expect(errors.first?.hasPrefix("::error file=\(Self.record),line=4,endLine=4,col=9,") == true)
      #expect(errors.first?.contains("virtul 50%25, \"ŵ\"") == true)
      #expect(lines.count { $0.hasPrefix("::warning ") } == 2)
      if command == "check" { #expect(lines.allSatisfy { $0.hasPrefix("::") }) }
    }
  }

  @Test("A form that is asked for wins over the runner's, and an unknown one is refused")
  func chosenForm() throws {
    let text = try check("--format", "text", environment: ["GITHUB_ACTIONS": "true"])
    #expect(text.status == 0)
    #expect(text.output.contains("  fix: "))
    #expect(text.output.hasSuffix("0 errors, 2 warnings.\n"))
    #expect(try check(environment: ["GITHUB_ACTIONS": "false"]).output == text.output)
    #expect(try check("--format", "xml").status == 2)
  }

  @Test("Colour is forced in a pipe and refused before all else")
  func colour() throws {
    #expect(try check(environment: ["CLICOLOR_FORCE": "1"]).output.contains("\u{1B}[1;33mwarning"))
    #expect(try !check(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).output.contains("\u{1B}"))
    #expect(try !check("--format", "json", environment: ["CLICOLOR_FORCE": "1"]).output.contains("\u{1B}"))
  }

  @Test("Warnings stop a check and a build that are asked to take them for errors")
  func warningsAsErrors() throws {
    #expect(try check().status == 0)
    let run = try check("--warnings-as-errors")
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("2 errors, 0 warnings.\n"))
    let build = try check("--warnings-as-errors", command: "build")
    #expect(build.status == 1)
    #expect(build.errors.contains("Nothing was built."))
    #expect(!FileManager.default.fileExists(atPath: site.output.path))
  }

  @Test("A site weighs findings anew: off, lighter and heavier; a build listens too")
  func levels() throws {
    try addWarning()
    #expect(try check().output.contains("warning CMQ421"))
    let settings = try site.text(of: "content/site.yaml")
    try site.write(settings + "checks: {CMQ421: off}\n", to: "content/site.yaml")
    #expect(try !check().output.contains("CMQ421"))
    try site.write(settings + "checks: {CMQ421: note}\n", to: "content/site.yaml")
    #expect(try check().output.contains("note CMQ421"))
    try site.write(settings + "checks: {CMQ421: error}\n", to: "content/site.yaml")
    #expect(try check().output.contains("error CMQ421"))
    #expect(try check(command: "build").status == 1)
    try site.write(settings + "checks: {CMQ101: off}\n", to: "content/site.yaml")
    let refused = try check()
    #expect(refused.status == 1)
    #expect(refused.output.contains("content/site.yaml:\(settings.split(separator: "\n").count + 1):10: error CMQ511"))
  }

  @Test("What is allowed stands at the end of the text, and in JSON and SARIF, with its reason")
  func allowed() throws {
    try addWarning()
    let record = try site.text(of: Self.record).dropFirst("---\n".count)
    try site.write(
      "---\nallow: [{rule: CMQ421, reason: 'The source: \"so\", 50%.'}]\n" + record, to: Self.record)
    let run = try check()
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.dropLast().last?.hasPrefix("Allowed: CMQ421 in \(Self.record):") == true, "\(run.output)")
    #expect(lines.dropLast().last?.hasSuffix(": The source: \"so\", 50%.") == true)
    let report = try json(try check("--format", "json").output)
    let allowed = try #require(report["allowed"] as? [[String: Any]])
    #expect(allowed.map { $0["code"] as? String } == ["CMQ421"])
    let log = try json(try check("--format", "sarif").output)
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    let suppressions = try results.map { try #require($0["suppressions"] as? [[String: Any]]) }
    #expect(suppressions.joined().map { $0["justification"] as? String } == ["The source: \"so\", 50%."])
  }
}
