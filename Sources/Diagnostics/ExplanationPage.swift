/// The reference page of all kinds of findings in one language, as Markdown.
package struct ExplanationPage: Sendable {
  /// The width of a line, as in the other pages of the documentation.
  private static let width = 120

  private let language: MessageLanguage

  /// A page in a language.
  package init(language: MessageLanguage) {
    self.language = language
  }

  /// The page with all explanations in the order of their codes, under the groups that the hundreds are.
  package func text(of explanations: [Explanation]) -> String {
    var parts = ["# \(Self.title[language])", Self.otherPage[language]]
    parts += Self.introduction.map { Self.escaped($0[language]).wrapped(to: Self.width).joined(separator: "\n") }
    var hundred = -1
    for explanation in explanations {
      let code = explanation.code
      if code.number / 100 != hundred { parts.append("## \(code.subject[language])") }
      hundred = code.number / 100
      parts += self.parts(of: explanation)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func parts(of explanation: Explanation) -> [String] {
    let title = "### \(explanation.code): \(Self.escaped(explanation.title[language]))"
    let paragraphs = explanation.paragraphs(in: language).map {
      Self.escaped($0).wrapped(to: Self.width).joined(separator: "\n")
    }
    let examples = explanation.examples(in: language).map { heading, lines in
      "\(heading):\n\n```\n\(lines.joined(separator: "\n"))\n```"
    }
    return [title] + paragraphs + examples
  }

  /// A text whose signs Markdown must not take for markup.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "\\`*_<[]&|~".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static let title = MessageText(en: "Findings", cy: "Canfyddiadau")

  private static let otherPage = MessageText(
    en: "[Y dudalen hon yn Gymraeg](findings.cy.md)", cy: "[This page in English](findings.md)")

  private static let introduction = [
    MessageText(
      en:
        "Every kind of finding that communique reports, with its reason, and an example put right. “communique explain "
        + "CMQ103” prints one of them. The sign � in an example stands for a character that cannot be seen or read.",
      cy:
        "Pob math o ganfyddiad y mae communique yn rhoi gwybod amdano, gyda’i reswm, ac enghraifft wedi’i chywiro. Mae "
        + "“communique explain CMQ103” yn argraffu un ohonynt. Mae’r arwydd � mewn enghraifft yn cynrychioli nod na ellir "
        + "ei weld na’i ddarllen."),
    MessageText(
      en: "This page is made from the program's own texts: change it there, then run “make reference”.",
      cy: "Gwneir y dudalen hon o destunau’r rhaglen ei hun: newidiwch hi yno, yna rhedwch “make reference”."),
  ]
}
