import Diagnostics
import Templates
import Testing

struct TemplateExplanationsTests {
  /// The codes whose examples are told in words: bytes that are no text, and sizes.
  private static let untold = [701, 702, 709].map(DiagnosticCode.init)

  private static let explanations = TemplateExplanations.all.filter { !untold.contains($0.code) }

  @Test("The wrong example of every explanation has the finding, the right one has none", arguments: explanations)
  func examples(explanation: Explanation) {
    let wrong = problems(in: explanation.wrong).filter { $0.code == explanation.code }
    #expect(!wrong.isEmpty)
    for finding in wrong {
      for text in [finding.summary, finding.reason, finding.fix] + finding.notes.map(\.text) {
        #expect(text.en != text.cy)
      }
    }
    #expect(problems(in: explanation.right).map(\.code) == [])
  }

  private func problems(in template: String) -> [Diagnostic] {
    Site(texts: ["page": template, "footer": "", "layout": "{{$main}}{{/main}}"]).problems
  }
}
