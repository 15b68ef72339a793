import Foundation
import Testing

/// `communique list`, `translations` and `translate`, each as a pipe sees it.
struct ListTests {
  private static let record = "content/groups/safety-security-migration/2023-07-11/communique"
  private let site: Site

  init() throws {
    site = try Site()
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(arguments + ["--root", site.root.path])
  }

  @Test("A text in a pipe has tabs and no headings")
  func text() throws {
    let run = try run("list", "late", "--days", "0", "--group", "safety-security-migration")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count >= 5 }, "\(run.output)")
    #expect(!run.output.contains("STATUS"))
  }

  @Test("JSON and CSV hold every record")
  func forms() throws {
    let json = try run("list", "--format", "json")
    let list = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let records = try #require(list["records"] as? [[String: Any]])
    #expect(records.count == 10)
    #expect(records.first?["languages"] as? [String] == ["cy", "en"])
    let csv = try run("list", "--format", "csv").output
    let lines = csv.components(separatedBy: "\r\n")
    #expect(lines.first == "date,status,languages,published,days,id")
    #expect(lines.count == records.count + 2)
    #expect(lines.last == "")
  }

  @Test("A copy for a translator is refused by a check until it is done, and is no gap any more")
  func translate() throws {
    try FileManager.default.removeItem(at: site.root.appending(path: "\(Self.record).cy.md"))
    let gaps = try run("translations", "missing")
    #expect(gaps.output == "missing\tcy\t\(Self.record).cy.md\t\tsafety-security-migration/2023-07-11/communique\n")
    let copy = try run("translate", "safety-security-migration/2023-07-11/communique", "cy")
    #expect(copy.status == 0, "\(copy.errors)")
    #expect(copy.output == "\(site.root.path)/\(Self.record).cy.md\n")
    #expect(try run("translations", "missing").output.isEmpty)
    let check = try run("check", "--clock", "2026-11-21")
    #expect(check.status == 1)
    #expect(check.output.contains("\(Self.record).cy.md"))
    #expect(!check.output.contains("\(Self.record).en.md:"))
    #expect(try run("translate", "safety-security-migration/2023-07-11/communique", "cy").status == 2)
  }

  @Test("What a copy says of its original is silent until that is another text; then a check and both lists name it")
  func staleness() throws {
    let welsh = try site.text(of: "\(Self.record).cy.md")
    try FileManager.default.removeItem(at: site.root.appending(path: "\(Self.record).cy.md"))
    #expect(try run("translate", "\(Self.record).en.md", "cy").status == 0)
    let copy = try site.text(of: "\(Self.record).cy.md")
    let source = try #require(copy.split(separator: "\n").first { $0.hasPrefix("translated-from: en sha256:") })
    // What the translator makes of it.
    try site.write("---\n\(source)" + welsh.dropFirst(3), to: "\(Self.record).cy.md")
    #expect(try !run("check", "--clock", "2026-11-21").output.contains("CMQ313"))
    #expect(try run("list", "stale").output.isEmpty)
    try site.replace("\nstatus:", with: "\ntitle: Another title\nstatus:", in: "\(Self.record).en.md")
    let check = try run("check", "--clock", "2026-11-21")
    #expect(check.output.contains("\(Self.record).cy.md:2:18: error CMQ313"), "\(check.output)")
    #expect(try run("list", "stale").output.contains("safety-security-migration/2023-07-11/communique\n"))
    let gaps = try run("translations", "stale")
    #expect(gaps.output == "stale\tcy\t\(Self.record).cy.md\t\tsafety-security-migration/2023-07-11/communique\n")
  }

  @Test("Fixes are said on standard error and made once")
  func fix() throws {
    let text = try site.text(of: "\(Self.record).en.md")
    try site.write(text.replacingOccurrences(of: "\n", with: " \n"), to: "\(Self.record).en.md")
    let first = try run("check", "--fix", "--clock", "2026-11-21")
    #expect(first.status == 0)
    #expect(first.errors.hasPrefix("Fixed \(Self.record).en.md: lines with blanks at their end ("), "\(first.errors)")
    let second = try run("check", "--fix", "--clock", "2026-11-21")
    #expect(second.errors.isEmpty)
    #expect(second.output == first.output)
  }
}
