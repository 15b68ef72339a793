import Diagnostics
import Intake
import Testing

struct IntakeExplanationsTests {
  /// The codes whose examples show what no text or path can: sorts of files on a disk, bytes of a name or a file, a size,
  /// and a fault of the program itself.
  private static let unreadable = [6, 7, 8, 14, 53, 61, 71, 94, 95, 97].map(DiagnosticCode.init)

  private static let readable = IntakeExplanations.all.map(\.code).filter { !unreadable.contains($0) }

  @Test("The wrong example of every explanation has the finding, in both languages", arguments: readable)
  func wrong(code: DiagnosticCode) throws {
    let all = try ExampleReading.findings(in: explanation(of: code).wrong, of: code)
    let findings = all.filter { $0.code == code }
    #expect(!findings.isEmpty, "\(all.map(\.code))")
    for finding in findings {
      for text in [finding.summary, finding.reason, finding.fix] + finding.notes.map(\.text) {
        #expect(text.en != text.cy)
      }
    }
  }

  @Test("The right example does not, and can be read", arguments: readable)
  func right(code: DiagnosticCode) throws {
    let codes = try ExampleReading.findings(in: explanation(of: code).right, of: code).map(\.code)
    #expect(!codes.contains(code))
    #expect(!codes.contains { (20..<90).contains($0.number) }, "\(codes)")
  }

  private func explanation(of code: DiagnosticCode) throws -> Explanation {
    try #require(IntakeExplanations.all.first { $0.code == code })
  }

  @Test("Every code is explained once, in both languages")
  func complete() {
    let explanations = IntakeExplanations.all
    #expect(Set(explanations.map(\.code)).count == explanations.count)
    for explanation in explanations {
      #expect(explanation.title.en != explanation.title.cy && explanation.text.en != explanation.text.cy)
      #expect(!explanation.title.en.hasSuffix(".") && !explanation.title.cy.hasSuffix("."))
      #expect(explanation.text.en.hasSuffix(".") && explanation.text.cy.hasSuffix("."))
      #expect(!explanation.text.cy.contains("'"), "Welsh is written with “’”: \(explanation.code)")
      #expect(!explanation.wrong.utf8.elementsEqual(explanation.right.utf8))
    }
  }
}
