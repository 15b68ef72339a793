import Diagnostics

// Plural forms, ampersands and braces.
extension WordingExplanations {
  /// CMQ726: a counted noun that has one text.
  static let needsForms = Explanation(
    DiagnosticCode(726),
    title: MessageText(en: "One text where plural forms are needed", cy: "Un testun lle mae angen ffurfiau lluosog"),
    text: MessageText(
      en: "This noun stands beside a number and changes with it. Write a text for each plural form below the key.",
      cy: """
        Mae’r enw hwn wrth ymyl rhif ac yn newid gydag ef. Ysgrifennwch destun ar gyfer pob ffurf luosog o dan yr allwedd.
        """),
    wrong: """
      templates/languages/en.yaml
        count-pages: pages
      """,
    right: """
      templates/languages/en.yaml
        count-pages:
          one: "{count} page"
          other: "{count} pages"
      """)

  /// CMQ727: a text that has plural forms.
  static let needsText = Explanation(
    DiagnosticCode(727),
    title: MessageText(en: "Plural forms where one text is needed", cy: "Ffurfiau lluosog lle mae angen un testun"),
    text: MessageText(
      en: "Nothing is counted here, so no form could be chosen. Write the text after the key, on the same line.",
      cy: """
        Nid oes dim yn cael ei gyfrif yma, felly ni fyddai modd dewis ffurf. Ysgrifennwch y testun ar ôl yr allwedd, ar yr \
        un llinell.
        """),
    wrong: """
      templates/languages/en.yaml
        home:
          one: Home
          other: Homes
      """,
    right: """
      templates/languages/en.yaml
        home: Home
      """)

  /// CMQ728: an ampersand in Welsh.
  static let ampersand = Explanation(
    DiagnosticCode(728),
    title: MessageText(en: "An ampersand in Welsh wording", cy: "Ampersand mewn geiriad Cymraeg"),
    text: MessageText(
      en: """
        The ampersand is never acceptable in Welsh (the style guide of llyw.cymru). Write “a”, or “ac” before a vowel; \
        “a” mutates c, p and t.
        """,
      cy: """
        Nid yw’r ampersand byth yn dderbyniol yn y Gymraeg (canllaw arddull llyw.cymru). Ysgrifennwch “a”, neu “ac” o \
        flaen llafariad; mae “a” yn treiglo c, p a t.
        """),
    wrong: """
      templates/languages/cy.yaml
        groups-description: Grwpiau & gweinidogion
      """,
    right: """
      templates/languages/cy.yaml
        groups-description: Grwpiau a gweinidogion
      """)

  /// CMQ729: a plural form that the language does not have.
  static let unknownForm = Explanation(
    DiagnosticCode(729),
    title: MessageText(en: "A plural form that the language lacks", cy: "Ffurf luosog nad yw yn yr iaith"),
    text: MessageText(
      en: """
        The form would never be used. English has “one” and “other”; Welsh has “zero”, “one”, “two”, “few” (for 3), \
        “many” (for 6) and “other” (Unicode CLDR).
        """,
      cy: """
        Ni fyddai’r ffurf byth yn cael ei defnyddio. Mae gan y Saesneg “one” ac “other”; mae gan y Gymraeg “zero”, “one”, \
        “two”, “few” (ar gyfer 3), “many” (ar gyfer 6) ac “other” (Unicode CLDR).
        """),
    wrong: """
      templates/languages/en.yaml
        count-pages:
          one: "{count} page"
          two: "{count} pages"
          other: "{count} pages"
      """,
    right: """
      templates/languages/en.yaml
        count-pages:
          one: "{count} page"
          other: "{count} pages"
      """)

  /// CMQ730: braces that are not a placeholder.
  static let braces = Explanation(
    DiagnosticCode(730),
    title: MessageText(en: "Braces that make no placeholder", cy: "Bachau cyrliog nad ydynt yn ffurfio dalfan"),
    text: MessageText(
      en: """
        A placeholder is a name of small letters and hyphens between one opening and one closing brace. Anything else \
        would stand on the page as it is.
        """,
      cy: """
        Enw o lythrennau bach a chysylltnodau rhwng un bachyn agoriadol ac un bachyn cau yw dalfan. Byddai unrhyw beth \
        arall yn ymddangos ar y dudalen fel y mae.
        """),
    wrong: """
      templates/languages/en.yaml
        page-of-pages: Page {number of {total}
      """,
    right: """
      templates/languages/en.yaml
        page-of-pages: Page {number} of {total}
      """)

  /// CMQ731: a plural form without its number.
  static let formWithoutNumber = Explanation(
    DiagnosticCode(731),
    title: MessageText(en: "A plural form without its number", cy: "Ffurf luosog heb ei rhif"),
    text: MessageText(
      en: """
        Only none and one can be said without a number. In every other form “{count}” says how many there are.
        """,
      cy: """
        Dim ond dim ac un y gellir eu dweud heb rif. Ym mhob ffurf arall mae “{count}” yn dweud faint sydd.
        """),
    wrong: """
      templates/languages/en.yaml
        count-pages:
          one: One page
          other: Many pages
      """,
    right: """
      templates/languages/en.yaml
        count-pages:
          one: One page
          other: "{count} pages"
      """)
}
