import Diagnostics
import Foundation
import Testing

struct JSONReportTests {
  private func object(
    _ findings: [Diagnostic], allowed: [SuppressedDiagnostic] = []
  ) throws -> [String: Any] {
    let text = JSONReport().text(of: findings, allowed: allowed, counts: NastyFindings.counts)
    #expect(text.hasSuffix("}\n"))
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A report without findings has its whole form")
  func empty() {
    #expect(
      JSONReport().text(of: [], allowed: [], counts: NastyFindings.counts) == """
        {
          "version": 1,
          "language": "en",
          "findings": [],
          "allowed": [],
          "summary": {
            "records": 2,
            "files": 4,
            "drafts": 1,
            "errors": 0,
            "warnings": 0,
            "notes": 0,
            "allowed": 0
          }
        }

        """)
  }

  @Test("Every part of a finding is there as it is, in the order of places")
  func parts() throws {
    let report = try object(NastyFindings.all)
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["CMQ112", "CMQ007", "CMQ402"])
    let first = findings[0]
    #expect(first["file"] as? String == NastyFindings.file)
    #expect(first["summary"] as? String == NastyFindings.inLine.summary.en)
    #expect(first["reason"] as? String == NastyFindings.inLine.reason.en)
    #expect(first["fix"] as? String == NastyFindings.inLine.fix.en)
    #expect(first["severity"] as? String == "warning")
    let numbers = ["line", "column", "endLine", "endColumn"].map { first[$0] as? Int }
    #expect(numbers == [3, 2, 3, 5])
    let notes = try #require(first["notes"] as? [[String: Any]])
    #expect(notes.map { $0["text"] as? String } == ["50%,\nhere."])
    #expect(findings[1]["line"] is NSNull)
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["errors"] == 1 && summary["warnings"] == 1 && summary["notes"] == 1)
  }

  @Test("An allowed finding stands apart, with who allows it and why")
  func allowed() throws {
    let report = try object([], allowed: [NastyFindings.allowed])
    let allowed = try #require(report["allowed"] as? [[String: Any]])
    #expect(allowed.map { $0["code"] as? String } == ["CMQ121"])
    let entry = try #require(allowed[0]["allowedBy"] as? [String: Any])
    #expect(entry["reason"] as? String == NastyFindings.allowed.reason)
    #expect(entry["line"] as? Int == 8)
    #expect((report["summary"] as? [String: Int])?["allowed"] == 1)
  }

  @Test("The order in which findings come leaves no trace")
  func order() {
    let report = JSONReport().text(of: NastyFindings.all, allowed: [], counts: NastyFindings.counts)
    #expect(
      JSONReport().text(of: NastyFindings.all.reversed(), allowed: [], counts: NastyFindings.counts) == report)
  }
}
