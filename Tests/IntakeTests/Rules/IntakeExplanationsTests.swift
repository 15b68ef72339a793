import Diagnostics
import Intake
import Testing

struct IntakeExplanationsTests {
  /// The codes whose examples show what no text or path can: sorts of files on a disk, bytes of a name, and a size.
  private static let unreadable = [6, 7, 8, 14, 95].map(DiagnosticCode.init)

  private static let readable = IntakeExplanations.all.filter { !unreadable.contains($0.code) }

  @Test("The wrong example of every explanation has the finding, in both languages", arguments: readable)
  func wrong(explanation: Explanation) throws {
    let all = try ExampleReading.findings(in: explanation.wrong, of: explanation.code)
    let findings = all.filter { $0.code == explanation.code }
    #expect(!findings.isEmpty, "\(explanation.code): \(all.map(\.code))")
    for finding in findings {
      for text in [finding.summary, finding.reason, finding.fix] + finding.notes.map(\.text) {
        #expect(text.en != text.cy, "\(explanation.code): \(text.cy)")
      }
    }
  }

  @Test("The right example does not", arguments: readable)
  func right(explanation: Explanation) throws {
    let findings = try ExampleReading.findings(in: explanation.right, of: explanation.code)
    #expect(!findings.contains { $0.code == explanation.code }, "\(explanation.code)")
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
      #expect(explanation.wrong != explanation.right)
    }
  }
}
