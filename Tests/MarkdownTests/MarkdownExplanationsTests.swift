import Diagnostics
import Markdown
import Testing

struct MarkdownExplanationsTests {
  /// The codes whose examples are told in words, because the text would fill many pages.
  private static let untold = [430, 431, 433, 434, 435, 436, 437, 439, 440, 442, 443, 444, 449].map(DiagnosticCode.init)

  private static let explanations = MarkdownExplanations.all.filter { !untold.contains($0.code) }

  @Test(
    "The wrong example of every explanation has the finding, the right one at most a note", arguments: explanations)
  func examples(explanation: Explanation) {
    let wrong = Samples.read(explanation.wrong).diagnostics.filter { $0.code == explanation.code }
    #expect(!wrong.isEmpty)
    for finding in wrong {
      for text in [finding.summary, finding.reason, finding.fix] { #expect(text.en != text.cy) }
    }
    let right = Samples.read(explanation.right).diagnostics
    #expect(right.allSatisfy { $0.severity == .note && $0.code != explanation.code }, "\(right.map(\.code))")
  }

  @Test("The limits that the explanations name are those of every site")
  func limits() throws {
    let brackets = try #require(MarkdownExplanations.all.first { $0.code == DiagnosticCode(433) })
    #expect(brackets.text.en.contains("\(MarkdownLimits.standard.brackets) square brackets"))
  }
}
