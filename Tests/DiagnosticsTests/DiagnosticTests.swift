import Diagnostics
import Testing

struct DiagnosticTests {
  @Test("A code always shows three digits", arguments: [(1, "CMQ001"), (42, "CMQ042"), (101, "CMQ101")])
  func code(number: Int, text: String) {
    #expect(DiagnosticCode(number).description == text)
  }

  @Test("Only an error stops a build")
  func errors() {
    let findings = [Severity.note, .warning].map { severity in
      Diagnostic(
        code: DiagnosticCode(1), severity: severity, place: Place(file: "a"), summary: "A.", reason: "B.", fix: "C.")
    }
    #expect(!findings.hasErrors)
    let error = Diagnostic(code: DiagnosticCode(1), place: Place(file: "a"), summary: "A.", reason: "B.", fix: "C.")
    #expect((findings + [error]).hasErrors)
  }

  @Test("Warnings become errors when they are asked to, and nothing else changes")
  func warningsAsErrors() {
    let findings = NastyFindings.all
    #expect(findings.withWarningsAsErrors.map(\.severity) == [.note, .error, .error])
    #expect(findings.withWarningsAsErrors.map(\.summary.en) == findings.map(\.summary.en))
  }
}
