package import Diagnostics

/// The explanations of the findings about what may be published.
package enum SignOffExplanations {
  /// All of them, in the order of their codes.
  package static let all = [unverifiable]

  private static let unverifiable = Explanation(
    DiagnosticCode(601),
    title: MessageText(en: "A sign-off that cannot be verified", cy: "Cymeradwyaeth na ellir ei chadarnhau"),
    text: MessageText(
      en: """
        The settings say that a text becomes public only with the clearance of every government concerned, and this \
        version of the program cannot verify clearances. So that nothing is published unchecked, nothing is published at \
        all. Use a version that verifies them, or write “sign-off: none” where the agreement is kept elsewhere. With \
        “from” the rule holds for records of that day and later; older ones are archive.

        Nothing beyond the agreed communiqué may be published unless the governments agree jointly. Authority: terms of \
        reference, 5 June 2025.
        """,
      cy: """
        Mae’r gosodiadau’n dweud mai dim ond gyda chymeradwyaeth pob llywodraeth dan sylw y daw testun yn gyhoeddus, ac ni \
        all y fersiwn hon o’r rhaglen gadarnhau cymeradwyaethau. Fel na chyhoeddir dim heb ei wirio, ni chyhoeddir dim o \
        gwbl. Defnyddiwch fersiwn sy’n eu cadarnhau, neu ysgrifennwch “sign-off: none” lle cedwir y cytundeb yn rhywle \
        arall. Gyda “from” mae’r rheol yn berthnasol i gofnodion o’r diwrnod hwnnw ymlaen; archif yw’r rhai hŷn.

        Ni chaniateir cyhoeddi dim y tu hwnt i’r cyd-hysbysiad cytunedig oni bai bod y llywodraethau’n cytuno ar y cyd. \
        Awdurdod: cylch gorchwyl, 5 Mehefin 2025.
        """),
    wrong: """
      content/site.yaml
        sign-off: signed
      """,
    right: """
      content/site.yaml
        sign-off: none
      """)
}
