import Diagnostics

/// The explanations of the findings about registry files and the site's settings.
enum RegistryExplanations {
  /// All of them, in the order of their codes.
  static let all = [
    orderTwice, slugTwice, idOfGovernmentAndGroup, namesOutOfOrder, nameWithoutDay, languagesIncomplete, rootWithQuery,
    memberTwice, reservedSegment,
  ]

  private static let orderTwice = Explanation(
    DiagnosticCode(501),
    title: MessageText(en: "Two governments in one place", cy: "Dwy lywodraeth yn yr un lle"),
    text: MessageText(
      en: """
        Governments are listed in one neutral order everywhere, whatever they said or published. “order” gives each a \
        place of its own in it.
        """,
      cy: """
        Rhestrir llywodraethau mewn un drefn niwtral ym mhobman, beth bynnag a ddywedasant neu a gyhoeddasant. Mae \
        “order” yn rhoi ei lle ei hun ynddi i bob un.
        """),
    wrong: """
      content/governments/uk/government.yaml
        order: 1
      content/governments/wales/government.yaml
        order: 1
      """,
    right: """
      content/governments/uk/government.yaml
        order: 1
      content/governments/wales/government.yaml
        order: 3
      """)

  private static let slugTwice = Explanation(
    DiagnosticCode(502),
    title: MessageText(en: "One slug given twice", cy: "Un slug wedi’i roi ddwywaith"),
    text: MessageText(
      en: """
        A slug is the part of an address by which a government or a group is found in one language. Two governments, \
        or two groups, with one slug would have one address.
        """,
      cy: """
        Y slug yw’r rhan o gyfeiriad sy’n arwain at lywodraeth neu grŵp mewn un iaith. Byddai gan ddwy lywodraeth, neu \
        ddau grŵp, â’r un slug yr un cyfeiriad.
        """),
    wrong: """
      content/governments/uk/government.yaml
        slug: {en: uk, cy: llywodraeth}
      content/governments/wales/government.yaml
        slug: {en: wales, cy: llywodraeth}
      """,
    right: """
      content/governments/uk/government.yaml
        slug: {en: uk, cy: y-deyrnas-unedig}
      content/governments/wales/government.yaml
        slug: {en: wales, cy: cymru}
      """)

  private static let idOfGovernmentAndGroup = Explanation(
    DiagnosticCode(503),
    title: MessageText(en: "One id for a government and a group", cy: "Un dynodydd i lywodraeth ac i grŵp"),
    text: MessageText(
      en: """
        The id of a record begins with the folder of its government or group, without saying which. Where both have \
        one name, two records could have one id. Rename the folder of the group; its address is made from its slug and \
        stays.
        """,
      cy: """
        Mae dynodydd cofnod yn dechrau â ffolder ei lywodraeth neu ei grŵp, heb ddweud pa un. Os yr un yw’r ddau enw, \
        gallai dau gofnod gael yr un dynodydd. Newidiwch enw ffolder y grŵp; o’i slug y gwneir ei gyfeiriad, ac mae \
        hwnnw’n aros.
        """),
    wrong: """
      content/governments/wales/government.yaml
      content/groups/wales/group.yaml
      """,
    right: """
      content/governments/wales/government.yaml
      content/groups/wales-bilateral/group.yaml
      """)

  private static let namesOutOfOrder = Explanation(
    DiagnosticCode(504),
    title: MessageText(en: "Names that are not newest first", cy: "Enwau heb y diweddaraf yn gyntaf"),
    text: MessageText(
      en: """
        A record shows the name that the government or group had on the record's own date. It is looked for from the \
        newest name down, so the newest stands first and the oldest, without “from”, last.
        """,
      cy: """
        Mae cofnod yn dangos yr enw a oedd gan y llywodraeth neu’r grŵp ar ddyddiad y cofnod ei hun. Chwilir amdano \
        o’r enw diweddaraf i lawr, felly daw’r diweddaraf yn gyntaf a’r hynaf, heb “from”, yn olaf.
        """),
    wrong: """
      content/groups/justice/group.yaml
        name:
          - {from: 2018, en: Justice Forum, cy: Fforwm Cyfiawnder}
          - {from: 2023, en: Group for Justice, cy: Grŵp Cyfiawnder}
          - {en: Justice Committee, cy: Pwyllgor Cyfiawnder}
      """,
    right: """
      content/groups/justice/group.yaml
        name:
          - {from: 2023, en: Group for Justice, cy: Grŵp Cyfiawnder}
          - {from: 2018, en: Justice Forum, cy: Fforwm Cyfiawnder}
          - {en: Justice Committee, cy: Pwyllgor Cyfiawnder}
      """)

  private static let nameWithoutDay = Explanation(
    DiagnosticCode(505),
    title: MessageText(
      en: "A name without its first day, or an oldest name with one",
      cy: "Enw heb ei ddiwrnod cyntaf, neu enw hynaf â diwrnod"),
    text: MessageText(
      en: """
        Every name but the oldest says under “from” since when it holds, by a day or a year. The oldest has no “from”, \
        so that there is a name for every record, however old.
        """,
      cy: """
        Mae pob enw ond yr hynaf yn dweud o dan “from” ers pryd y mae’n gymwys, drwy ddiwrnod neu flwyddyn. Nid oes \
        “from” gan yr hynaf, fel bod enw ar gyfer pob cofnod, pa mor hen bynnag.
        """),
    wrong: """
      content/groups/justice/group.yaml
        name:
          - {en: Group for Justice, cy: Grŵp Cyfiawnder}
          - {en: Justice Forum, cy: Fforwm Cyfiawnder}
      """,
    right: """
      content/groups/justice/group.yaml
        name:
          - {from: 2023-01-25, en: Group for Justice, cy: Grŵp Cyfiawnder}
          - {en: Justice Forum, cy: Fforwm Cyfiawnder}
      """)

  private static let languagesIncomplete = Explanation(
    DiagnosticCode(506),
    title: MessageText(
      en: "Languages missing or repeated", cy: "Ieithoedd ar goll neu wedi’u hailadrodd"),
    text: MessageText(
      en: """
        Every page exists in each language, and neither is the lesser. “languages” says only in which order they are \
        offered.
        """,
      cy: """
        Mae pob tudalen yn bod ym mhob iaith, ac nid yw’r naill yn llai na’r llall. Dim ond eu trefn y mae “languages” \
        yn ei dweud.
        """),
    wrong: """
      content/site.yaml
        languages: [en]
      """,
    right: """
      content/site.yaml
        languages: [cy, en]
      """)

  private static let rootWithQuery = Explanation(
    DiagnosticCode(507),
    title: MessageText(en: "A site's address with “?” or “#”", cy: "Cyfeiriad gwefan â “?” neu “#”"),
    text: MessageText(
      en: "The addresses of all pages are made by adding to “base-url”, and behind a “?” or “#” nothing can be added.",
      cy: "Gwneir cyfeiriad pob tudalen drwy ychwanegu at “base-url”, ac ni ellir ychwanegu dim ar ôl “?” neu “#”."),
    wrong: """
      content/site.yaml
        base-url: https://communiques.example/?site=1
      """,
    right: """
      content/site.yaml
        base-url: https://communiques.example/
      """)

  private static let memberTwice = Explanation(
    DiagnosticCode(508),
    title: MessageText(en: "A member named twice", cy: "Aelod wedi’i enwi ddwywaith"),
    text: MessageText(
      en: "“governments” names the members of a group. They are counted, and each signs once.",
      cy: "Mae “governments” yn enwi aelodau grŵp. Cyfrifir hwy, ac mae pob un yn cymeradwyo unwaith."),
    wrong: """
      content/groups/justice/group.yaml
        governments: [uk, wales, uk]
      """,
    right: """
      content/groups/justice/group.yaml
        governments: [uk, wales]
      """)

  private static let reservedSegment = Explanation(
    DiagnosticCode(509),
    title: MessageText(en: "A slug that the site uses itself", cy: "Slug y mae’r wefan ei hun yn ei ddefnyddio"),
    text: MessageText(
      en: """
        The site makes pages of its own at addresses such as “groups”, “grwpiau”, “data” and the number of a year. A \
        slug like them would give two pages one address.
        """,
      cy: """
        Mae’r wefan yn gwneud ei thudalennau ei hun mewn cyfeiriadau megis “groups”, “grwpiau”, “data” a rhif \
        blwyddyn. Byddai slug tebyg yn rhoi’r un cyfeiriad i ddwy dudalen.
        """),
    wrong: """
      content/groups/justice/group.yaml
        slug: {en: data, cy: cyfiawnder}
      """,
    right: """
      content/groups/justice/group.yaml
        slug: {en: data-sharing, cy: rhannu-data}
      """)
}
