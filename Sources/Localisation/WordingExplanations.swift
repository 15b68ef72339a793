package import Diagnostics

/// The explanations of the findings about the words of the pages.
package enum WordingExplanations {
  /// All of them, in the order of their codes.
  package static let all = [
    missingKey, onlyInOneLanguage, blank, missingForms, unknownPlaceholder, placeholdersDiffer, needsForms, needsText,
    ampersand, unknownForm, braces, formWithoutNumber,
  ]

  private static let missingKey = Explanation(
    DiagnosticCode(720),
    title: MessageText(
      en: "A word that the program needs is missing", cy: "Mae gair sydd ei angen ar y rhaglen ar goll"),
    text: MessageText(
      en: """
        The pages use this text. Without it they would have a gap or fall back to the other language, and both languages \
        are treated alike. Add the key with its text in this file's language. Perhaps it is there under a misspelt key.
        """,
      cy: """
        Mae’r tudalennau’n defnyddio’r testun hwn. Hebddo byddai bwlch ynddynt, neu destun yn yr iaith arall, ac mae’r \
        ddwy iaith yn gyfartal. Ychwanegwch yr allwedd a’i thestun yn iaith y ffeil hon. Efallai ei fod yno o dan allwedd \
        sydd wedi’i chamsillafu.
        """),
    wrong: """
      templates/languages/en.yaml
        hoem: Home
      """,
    right: """
      templates/languages/en.yaml
        home: Home
      """)

  private static let onlyInOneLanguage = Explanation(
    DiagnosticCode(721),
    title: MessageText(en: "A word in one language only", cy: "Gair mewn un iaith yn unig"),
    text: MessageText(
      en: """
        A key of your own, for your own templates, stands in the files of both languages. A text that only one of them \
        has leaves a gap in the other's pages.
        """,
      cy: """
        Mae allwedd o’ch eiddo eich hun, ar gyfer eich templedi eich hun, yn ffeiliau’r ddwy iaith. Mae testun sydd mewn \
        un yn unig yn gadael bwlch yn nhudalennau’r llall.
        """),
    wrong: """
      templates/languages/en.yaml
        see-also: See also
      """,
    right: """
      templates/languages/cy.yaml
        see-also: Gweler hefyd
      templates/languages/en.yaml
        see-also: See also
      """)

  private static let blank = Explanation(
    DiagnosticCode(722),
    title: MessageText(en: "A blank text", cy: "Testun gwag"),
    text: MessageText(
      en: """
        A blank text leaves a heading, a label or a link without words, which nobody can read or hear. If nothing is to \
        be shown there, take the key out of the template instead.
        """,
      cy: """
        Mae testun gwag yn gadael pennawd, label neu ddolen heb eiriau, na all neb eu darllen na’u clywed. Os nad oes dim \
        i’w ddangos yno, dilëwch yr allwedd o’r templed yn lle hynny.
        """),
    wrong: """
      templates/languages/en.yaml
        home: " "
      """,
    right: """
      templates/languages/en.yaml
        home: Home
      """)

  private static let missingForms = Explanation(
    DiagnosticCode(723),
    title: MessageText(en: "A plural form is missing", cy: "Mae ffurf luosog ar goll"),
    text: MessageText(
      en: """
        Welsh has six classes of numbers and English has two (Unicode CLDR). A noun beside a number needs a text for each \
        class of its language, even where two are the same: the form that is not there would appear as a gap.
        """,
      cy: """
        Mae chwe dosbarth o rifau yn Gymraeg a dau yn Saesneg (Unicode CLDR). Mae angen testun ar gyfer pob dosbarth yn ei \
        iaith ar enw sydd wrth ymyl rhif, hyd yn oed lle mae dau yr un fath: byddai’r ffurf nad yw yno’n ymddangos fel \
        bwlch.
        """),
    wrong: """
      templates/languages/en.yaml
        count-pages:
          other: "{count} pages"
      """,
    right: """
      templates/languages/en.yaml
        count-pages:
          one: "{count} page"
          other: "{count} pages"
      """)

  private static let unknownPlaceholder = Explanation(
    DiagnosticCode(724),
    title: MessageText(en: "A placeholder that nothing fills", cy: "Dalfan nad oes dim yn ei lenwi"),
    text: MessageText(
      en: """
        A name in braces is replaced by a number, a date or a title when the page is made. Each text has its own \
        placeholders; another name would stand on the page as it is, braces included.
        """,
      cy: """
        Caiff enw mewn bachau cyrliog ei ddisodli gan rif, dyddiad neu deitl wrth wneud y dudalen. Mae gan bob testun ei \
        ddalfannau ei hun; byddai enw arall yn ymddangos ar y dudalen fel y mae, gyda’r bachau.
        """),
    wrong: """
      templates/languages/en.yaml
        page-of-pages: Page {nubmer} of {total}
      """,
    right: """
      templates/languages/en.yaml
        page-of-pages: Page {number} of {total}
      """)

  private static let placeholdersDiffer = Explanation(
    DiagnosticCode(725),
    title: MessageText(en: "A placeholder in one language only", cy: "Dalfan mewn un iaith yn unig"),
    text: MessageText(
      en: """
        Readers of one language would be told less than readers of the other. Write the placeholder where it belongs, or \
        take it out of both languages.
        """,
      cy: """
        Byddai darllenwyr un iaith yn cael llai o wybodaeth na darllenwyr y llall. Ysgrifennwch y dalfan yn y man priodol, \
        neu dilëwch ef o’r ddwy iaith.
        """),
    wrong: """
      templates/languages/en.yaml
        page-of-pages: Page {number}
      """,
    right: """
      templates/languages/en.yaml
        page-of-pages: Page {number} of {total}
      """)
}
