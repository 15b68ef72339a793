import Diagnostics
import Testing

struct ExplanationTextTests {
  static let explanation = Explanation(
    DiagnosticCode(103),
    title: MessageText(en: "No *chair*", cy: "Dim *cadeirydd*"),
    text: MessageText(
      en:
        "The chair is one of the five things that every published communiqué sets out, in a line of its own.\n\nAnd so on.",
      cy: "Mae’r cadeirydd yn un o’r pum peth.\n\nAc yn y blaen."),
    wrong: "location:\n\tmode: x\n\n  place: y",
    right: "chair: true")

  @Test("The text has its paragraphs within 80 columns, and its examples as they are but for what cannot be seen")
  func text() {
    #expect(
      ExplanationText().text(of: Self.explanation) == """
        CMQ103: No *chair*

        The chair is one of the five things that every published communiqué sets out, in
        a line of its own.

        And so on.

        Wrong:

            location:
            \u{FFFD}mode: x

              place: y

        Right:

            chair: true

        """)
  }

  @Test("In Welsh every word is Welsh")
  func welsh() {
    let text = ExplanationText(language: .cy).text(of: Self.explanation)
    #expect(text.hasPrefix("CMQ103: Dim *cadeirydd*\n\nMae’r cadeirydd"))
    #expect(text.contains("\n\nAnghywir:\n\n") && text.contains("\n\nCywir:\n\n"))
    #expect(ExplanationText(language: .cy).list(of: [Self.explanation]) == "CMQ103  Dim *cadeirydd*\n")
  }

  @Test("The page keeps every sign from Markdown, and groups the codes")
  func page() {
    let page = ExplanationPage(language: .en).text(of: [Self.explanation])
    #expect(page.hasPrefix("# Findings\n\n"))
    #expect(
      page.hasSuffix(
        """
        ## The five requirements, and the people

        ### CMQ103: No \\*chair\\*

        The chair is one of the five things that every published communiqué sets out, in a line of its own.

        And so on.

        Wrong:

        ```
        location:
        \u{FFFD}mode: x

          place: y
        ```

        Right:

        ```
        chair: true
        ```

        """))
  }
}
