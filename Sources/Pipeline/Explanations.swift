import Agreement
package import Diagnostics
import Intake
import Localisation
import Markdown
import Planning
import Templates

/// What there is to say at length about every kind of finding.
package enum Explanations {
  /// All of them by code, each code once.
  package static let all: [Explanation] =
    [
      IntakeExplanations.all, MarkdownExplanations.all, SignOffExplanations.all, TemplateExplanations.all,
      WordingExplanations.all, TemplateFolderExplanations.all, AddressExplanations.all,
    ].flatMap { $0 }.sorted { $0.code < $1.code }

  /// The explanation of a code as somebody writes it: in any case, or its digits alone; nil for another text.
  package static func named(_ text: String) -> Explanation? {
    let name = fullName(of: text)
    return all.first { $0.code.description == name }
  }

  /// What to say of a text that is no code of a finding.
  package static func unknown(_ text: String) -> MessageText {
    let nothing = MessageText(en: "No finding has the code “\(text)”.", cy: "Nid oes canfyddiad â’r cod “\(text)”.")
    let list = MessageText(
      en: "“communique explain” lists all of them.", cy: "Mae “communique explain” yn rhestru pob un.")
    let nearest = Suggestion.nearest(to: fullName(of: text), among: all.map(\.code.description))
    return [nothing, nearest.map(MessageText.didYouMean) ?? list].joined(separator: " ")
  }

  /// The text in capitals, or the code that has it for its number.
  private static func fullName(of text: String) -> String {
    if let number = Int(text), (1...999).contains(number) { return DiagnosticCode(number).description }
    return text.uppercased()
  }
}
