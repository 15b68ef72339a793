/// The long form of a kind of finding: what `communique explain` prints and the reference page holds.
package struct Explanation: Hashable, Sendable {
  /// The code of the finding.
  package let code: DiagnosticCode
  /// What the finding is about, in a few words without a full stop.
  package let title: MessageText
  /// Why it matters and what to do, in one to three short paragraphs with the authority where there is one.
  package let text: MessageText
  /// An example that has the fault, as an editor would write it; an example is the same in every language.
  package let wrong: String
  /// The same example put right.
  package let right: String

  /// An explanation with every part.
  package init(
    _ code: DiagnosticCode, title: MessageText, text: MessageText, wrong: String, right: String
  ) {
    self.code = code
    self.title = title
    self.text = text
    self.wrong = wrong
    self.right = right
  }
}
