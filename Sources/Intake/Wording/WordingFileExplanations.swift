import Diagnostics

/// The explanations of the findings about the form of a wording file.
enum WordingFileExplanations {
  /// All of them, in the order of their codes.
  static let all = [notKeys, notAText]

  private static let notKeys = Explanation(
    DiagnosticCode(738),
    title: MessageText(en: "A wording file without keys", cy: "Ffeil eiriad heb allweddi"),
    text: MessageText(
      en: """
        A wording file gives the words of the pages' furniture in one language: on each line a key, a colon and the \
        text. The key says where a text belongs, and is the same in every language.
        """,
      cy: """
        Mae ffeil eiriad yn rhoi geiriau sefydlog y tudalennau mewn un iaith: ar bob llinell ceir allwedd, colon a’r \
        testun. \
        Mae’r allwedd yn dweud ble mae testun yn perthyn, a’r un yw hi ym mhob iaith.
        """),
    wrong: """
      templates/languages/en.yaml
        - Home
        - Search
      """,
    right: """
      templates/languages/en.yaml
        home: Home
        search: Search
      """)

  private static let notAText = Explanation(
    DiagnosticCode(739),
    title: MessageText(en: "Wording that is not a text", cy: "Geiriad nad yw’n destun"),
    text: MessageText(
      en: """
        A key of a wording file holds one text, or, for a noun that stands beside a number, one text for each plural \
        form below the key. Nothing else can be shown.
        """,
      cy: """
        Mae allwedd mewn ffeil eiriad yn dal un testun neu, ar gyfer enw sydd wrth ymyl rhif, un testun ar gyfer pob \
        ffurf luosog o dan yr allwedd. Ni ellir dangos dim arall.
        """),
    wrong: """
      templates/languages/en.yaml
        home: [Home, Start]
      """,
    right: """
      templates/languages/en.yaml
        home: Home
      """)
}
