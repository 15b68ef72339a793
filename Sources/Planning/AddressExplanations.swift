package import Diagnostics

/// The explanations of the findings about the addresses of pages.
package enum AddressExplanations {
  /// All of them, in the order of their codes.
  package static let all = [sharedAddress, unusableFormerAddress]

  private static let sharedAddress = Explanation(
    DiagnosticCode(801),
    title: MessageText(en: "Two pages with one address", cy: "Dwy dudalen ag un cyfeiriad"),
    text: MessageText(
      en: """
        One of the two pages would hide the other, and a link could lead to the wrong text. Addresses come from the names \
        of folders, from “slug”, and from “former-addresses”, which keep old links alive. Change one of them.
        """,
      cy: """
        Byddai’r naill dudalen yn cuddio’r llall, a gallai dolen arwain at y testun anghywir. Daw cyfeiriadau o enwau \
        ffolderi, o “slug”, ac o “former-addresses”, sy’n cadw hen ddolenni’n fyw. Newidiwch un ohonynt.
        """),
    wrong: """
      content/groups/elections/2023-02-01/communique.en.md
        slug: spring
      content/groups/elections/2023-05-09/communique.en.md
        slug: spring
      """,
    right: """
      content/groups/elections/2023-02-01/communique.en.md
        slug: winter
      content/groups/elections/2023-05-09/communique.en.md
        slug: spring
      """)

  private static let unusableFormerAddress = Explanation(
    DiagnosticCode(802),
    title: MessageText(en: "An old address that no page can have", cy: "Hen gyfeiriad na all fod gan dudalen"),
    text: MessageText(
      en: """
        At an old address the site puts a small page that leads on to the new one. That page is a file, so the address is \
        a path from the root of the site, of letters, digits, “-”, “.”, “_” and “~”.
        """,
      cy: """
        Mewn hen gyfeiriad mae’r wefan yn rhoi tudalen fach sy’n arwain ymlaen at yr un newydd. Ffeil yw’r dudalen honno, \
        felly llwybr o wraidd y wefan yw’r cyfeiriad, o lythrennau, digidau, “-”, “.”, “_” a “~”.
        """),
    wrong: """
      former-addresses:
        - /en/groups/safety%26security/
      """,
    right: """
      former-addresses:
        - /en/groups/safety-and-security/
      """)
}
