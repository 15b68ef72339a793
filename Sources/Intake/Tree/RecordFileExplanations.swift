import Diagnostics

/// The explanations of the findings about the names and places of records' files.
enum RecordFileExplanations {
  /// All of them, in the order of their codes.
  static let all = [unknownKind, wrongPart, noLanguage, unknownLanguage, foreignFile]

  private static let unknownKind = Explanation(
    DiagnosticCode(1),
    title: MessageText(en: "A file of an unknown kind", cy: "Ffeil o fath anhysbys"),
    text: MessageText(
      en: """
        The first part of a file's name says what is in it, because nothing else can: a statement has a date, a place \
        and people just as a communiqué has. The kinds are “communique” and “minutes” in a dated folder of a group, \
        “terms-of-reference” in the group's own folder, and “statement” and “letter” in a dated folder of a \
        government. Whatever is none of them is kept outside the content folder.
        """,
      cy: """
        Mae rhan gyntaf enw ffeil yn dweud beth sydd ynddi, am na all dim arall: mae dyddiad, lle a phobl mewn \
        datganiad fel mewn cyd-hysbysiad. Y mathau yw “communique” a “minutes” yn ffolder dyddiad grŵp, \
        “terms-of-reference” yn ffolder y grŵp ei hun, a “statement” a “letter” yn ffolder dyddiad llywodraeth. Cedwir \
        popeth arall y tu allan i’r ffolder cynnwys.
        """),
    wrong: "content/groups/justice/2023-02-01/notes.en.md",
    right: "content/groups/justice/2023-02-01/minutes.en.md")

  private static let wrongPart = Explanation(
    DiagnosticCode(2),
    title: MessageText(en: "A kind in a folder of another sort", cy: "Math mewn ffolder o fath arall"),
    text: MessageText(
      en: """
        The folders say which group or government a record belongs to, and when it was. So communiqués and minutes lie \
        in a folder of their date below a group, terms of reference in the group's own folder, statements and letters \
        in a folder of their date below a government, and pages in “pages/”.
        """,
      cy: """
        Mae’r ffolderi’n dweud i ba grŵp neu lywodraeth y mae cofnod yn perthyn, a phryd yr oedd. Felly mae \
        cyd-hysbysiadau a chofnodion cyfarfodydd mewn ffolder â’u dyddiad o dan grŵp, cylch gorchwyl yn ffolder y grŵp \
        ei hun, datganiadau a llythyrau mewn ffolder â’u dyddiad o dan lywodraeth, a thudalennau yn “pages/”.
        """),
    wrong: "content/groups/justice/2023-02-01/statement.en.md",
    right: "content/governments/wales/2023-02-01-justice/statement.en.md")

  private static let noLanguage = Explanation(
    DiagnosticCode(3),
    title: MessageText(en: "A file name without a language", cy: "Enw ffeil heb iaith"),
    text: MessageText(
      en: "Neither language is the default one, so each file names its own: “.en.md” for English, “.cy.md” for Welsh.",
      cy: """
        Nid oes iaith ddiofyn, felly mae pob ffeil yn enwi ei hiaith ei hun: “.en.md” ar gyfer Saesneg, “.cy.md” ar \
        gyfer Cymraeg.
        """),
    wrong: "content/groups/justice/2023-02-01/communique.md",
    right: "content/groups/justice/2023-02-01/communique.en.md")

  private static let unknownLanguage = Explanation(
    DiagnosticCode(4),
    title: MessageText(en: "A language that the site does not have", cy: "Iaith nad yw gan y wefan"),
    text: MessageText(
      en: """
        The last part of a file's name before “.md” says the language: “cy” is Welsh, “en” is English. Nothing else \
        stands there; a draft is told by “status: draft” in the file.
        """,
      cy: """
        Mae rhan olaf enw ffeil cyn “.md” yn dweud beth yw’r iaith: “cy” yw Cymraeg, “en” yw Saesneg. Nid oes dim \
        arall yno; “status: draft” yn y ffeil sy’n dweud mai drafft ydyw.
        """),
    wrong: "content/pages/about.draft.md",
    right: "content/pages/about.en.md")

  private static let foreignFile = Explanation(
    DiagnosticCode(5),
    title: MessageText(en: "A file that is not of a record", cy: "Ffeil nad yw’n perthyn i gofnod"),
    text: MessageText(
      en: """
        Records have no attachments: what is not Markdown would not be checked, agreed or translated. Publish the \
        document on a government's own site, and link to its address.

        A record's own file under a name that does not end in “.md”, such as “communique.en.md.txt” or \
        “communique.en.markdown”, is not read either. Rename it; an editor or a computer that hides the endings of \
        names may have added the last one.
        """,
      cy: """
        Nid oes atodiadau i gofnod: ni fyddai dim nad yw’n Markdown yn cael ei wirio na’i gyfieithu, ac ni fyddai neb \
        yn cytuno arno. Cyhoeddwch y ddogfen ar wefan llywodraeth, a rhowch ddolen i’w chyfeiriad.

        Ni ddarllenir ychwaith ffeil cofnod o dan enw nad yw’n gorffen â “.md”, megis “communique.en.md.txt” neu \
        “communique.en.markdown”. Newidiwch ei henw; efallai mai golygydd testun, neu gyfrifiadur sy’n cuddio \
        estyniadau enwau ffeiliau, a ychwanegodd y rhan olaf.
        """),
    wrong: """
      content/groups/justice/2023-02-01/communique.en.md
      content/groups/justice/2023-02-01/annex.pdf
      """,
    right: "content/groups/justice/2023-02-01/communique.en.md")
}
