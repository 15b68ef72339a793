import Diagnostics

// Headings, lists, tables, and what a merge leaves behind.
extension MarkdownExplanations {
  /// CMQ410: a heading of level one.
  static let levelOneHeading = Explanation(
    DiagnosticCode(410),
    title: MessageText(en: "A heading of level one", cy: "Pennawd lefel un"),
    text: MessageText(
      en: """
        The title of the page is its only heading of level one. Headings in a text begin with “## ”, and parts of a part \
        with “### ”. A row of “=” under a line of text makes it a heading of level one too.
        """,
      cy: """
        Teitl y dudalen yw ei hunig bennawd lefel un. Mae penawdau mewn testun yn dechrau â “## ”, a rhannau o ran â \
        “### ”. Mae rhes o “=” o dan linell o destun hefyd yn ei gwneud yn bennawd lefel un.
        """),
    wrong: "# Safety",
    right: "## Safety")

  /// CMQ411: a heading that skips a level.
  static let skippedLevel = Explanation(
    DiagnosticCode(411),
    title: MessageText(en: "A heading that skips a level", cy: "Pennawd sy’n hepgor lefel"),
    text: MessageText(
      en: """
        Somebody who listens to a page finds the way by its headings. After a heading of level two comes one of level \
        three, not four: otherwise a part seems to be missing (WCAG 2.2, 1.3.1).
        """,
      cy: """
        Mae rhywun sy’n gwrando ar dudalen yn canfod ei ffordd drwy’r penawdau. Ar ôl pennawd lefel dau daw un lefel \
        tri, nid pedwar: fel arall mae’n ymddangos bod rhan ar goll (WCAG 2.2, 1.3.1).
        """),
    wrong: """
      ## Safety

      #### Roads
      """,
    right: """
      ## Safety

      ### Roads
      """)

  /// CMQ420: what a merge left behind.
  static let mergeMark = Explanation(
    DiagnosticCode(420),
    title: MessageText(en: "An unfinished merge in the text", cy: "Cyfuno anorffenedig yn y testun"),
    text: MessageText(
      en: """
        When two people change the same lines, version control puts both versions into the file, between lines that \
        begin with “<<<<<<<”, “=======” and “>>>>>>>”. Somebody has to decide which one is right. The text is not read \
        while the marks are there.
        """,
      cy: """
        Pan fydd dau berson yn newid yr un llinellau, mae’r system rheoli fersiynau’n rhoi’r ddwy fersiwn yn y ffeil, \
        rhwng llinellau sy’n dechrau â “<<<<<<<”, “=======” a “>>>>>>>”. Rhaid i rywun benderfynu pa un sy’n gywir. Ni \
        chaiff y testun ei ddarllen tra bo’r marciau yno.
        """),
    wrong: """
      <<<<<<< HEAD
      Ministers agreed the plan.
      =======
      Ministers agreed the new plan.
      >>>>>>> correct-the-plan
      """,
    right: "Ministers agreed the new plan.")

  /// CMQ421: a typed bullet.
  static let typedBullet = Explanation(
    DiagnosticCode(421),
    title: MessageText(en: "A typed bullet", cy: "Bwled wedi’i deipio"),
    text: MessageText(
      en: """
        A line that begins with “•” looks like a list and is none: the points run together in one paragraph, and a \
        screen reader cannot say how many there are. Begin each point with “- ”.
        """,
      cy: """
        Mae llinell sy’n dechrau â “•” yn edrych fel rhestr ond nid yw’n un: mae’r pwyntiau’n rhedeg i’w gilydd mewn un \
        paragraff, ac ni all darllenydd sgrin ddweud faint sydd. Dechreuwch bob pwynt â “- ”.
        """),
    wrong: """
      • roads
      • railways
      """,
    right: """
      - roads
      - railways
      """)

  /// CMQ422: numbers that the page would change.
  static let changedNumber = Explanation(
    DiagnosticCode(422),
    title: MessageText(en: "A number that the page would change", cy: "Rhif y byddai’r dudalen yn ei newid"),
    text: MessageText(
      en: """
        Markdown takes the first number of a list and counts on from there, whatever the other lines say. A reference to \
        an item by its number would then go astray. Number the items one after the other, or make paragraphs of them by \
        a backslash after each number.
        """,
      cy: """
        Mae Markdown yn cymryd rhif cyntaf rhestr ac yn cyfrif ymlaen o hwnnw, beth bynnag y mae’r llinellau eraill yn ei \
        ddweud. Byddai cyfeiriad at eitem yn ôl ei rhif wedyn yn mynd ar gyfeiliorn. Rhifwch yr eitemau un ar ôl y llall, \
        neu gwnewch baragraffau ohonynt drwy roi ôl-slaes ar ôl pob rhif.
        """),
    wrong: """
      1. Roads
      3. Railways
      """,
    right: """
      1. Roads
      2. Railways
      """)

  /// CMQ425: a table's row that is too long.
  static let surplusCells = Explanation(
    DiagnosticCode(425),
    title: MessageText(en: "A row with too many cells", cy: "Rhes â gormod o gelloedd"),
    text: MessageText(
      en: """
        The head of a table says how many columns it has. Cells beyond them are left out of the page without a trace. \
        Often a “|” that is part of a text divides a cell; a backslash before it keeps the cell whole.
        """,
      cy: """
        Pen y tabl sy’n dweud faint o golofnau sydd ganddo. Caiff celloedd y tu hwnt iddynt eu gadael allan o’r dudalen \
        heb adael ôl. Yn aml mae “|” sy’n rhan o destun yn rhannu cell; mae ôl-slaes o’i flaen yn cadw’r gell yn gyfan.
        """),
    wrong: """
      | Group | Meetings |
      | --- | --- |
      | Safety | 3 | in Cardiff |
      """,
    right: """
      | Group | Meetings | Place |
      | --- | --- | --- |
      | Safety | 3 | in Cardiff |
      """)

  /// CMQ428: a character that cannot be seen.
  static let invisibleReference = Explanation(
    DiagnosticCode(428),
    title: MessageText(en: "The name of an invisible character", cy: "Enw nod anweledig"),
    text: MessageText(
      en: """
        HTML has names for characters that nobody can see, such as “&shy;” and “&zwj;”. With one of them, two texts that \
        look the same are not the same: a search does not find the word, and what was signed is not what was read.
        """,
      cy: """
        Mae gan HTML enwau ar gyfer nodau na all neb eu gweld, megis “&shy;” a “&zwj;”. Gydag un ohonynt nid yw dau \
        destun sy’n edrych yr un fath yr un fath: nid yw chwiliad yn dod o hyd i’r gair, ac nid yr hyn a ddarllenwyd \
        yw’r hyn a lofnodwyd.
        """),
    wrong: "The inter&shy;ministerial group met.",
    right: "The interministerial group met.")
}
