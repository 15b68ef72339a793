import Diagnostics

/// The explanations of the findings about the folders of the content tree.
enum TreeExplanations {
  /// All of them, in the order of their codes.
  static let all = [
    symbolicLink, specialFile, hardLink, folderName, missingRegistry, folderWithoutDate, ignoredFile, unexpectedEntry,
    nameNotUTF8, reservedName, missingSite,
  ]

  private static let symbolicLink = Explanation(
    DiagnosticCode(6),
    title: MessageText(en: "A symbolic link", cy: "Dolen symbolaidd"),
    text: MessageText(
      en: """
        What a symbolic link leads to may lie outside the site and change without anybody's agreement. So whatever is \
        in the content folder is there itself.
        """,
      cy: """
        Gall yr hyn y mae dolen symbolaidd yn arwain ato fod y tu allan i’r wefan, a newid heb gytundeb neb. Felly mae \
        popeth yn y ffolder cynnwys yno ei hun.
        """),
    wrong: "lrwxrwxrwx 1 content/pages/about.en.md -> ../../drafts/about.en.md",
    right: "-rw-r--r-- 1 content/pages/about.en.md")

  private static let specialFile = Explanation(
    DiagnosticCode(7),
    title: MessageText(en: "Neither a file nor a folder", cy: "Nid ffeil na ffolder"),
    text: MessageText(
      en: """
        What a pipe, a socket or a device gives is different each time, and it may never end. A program has probably \
        left it behind.
        """,
      cy: """
        Mae’r hyn a rydd pibell, soced neu ddyfais yn wahanol bob tro, ac efallai na ddaw byth i ben. Mae’n debyg mai \
        rhaglen a’i gadawodd.
        """),
    wrong: "prw-r--r-- 1 content/pages/about.en.md",
    right: "-rw-r--r-- 1 content/pages/about.en.md")

  private static let hardLink = Explanation(
    DiagnosticCode(8),
    title: MessageText(en: "A file with a second name", cy: "Ffeil ag ail enw"),
    text: MessageText(
      en: """
        A hard link is one file under two names. Whoever changes it under the other name changes the record without a \
        trace. Put a copy of its own here.
        """,
      cy: """
        Un ffeil o dan ddau enw yw dolen galed. Mae pwy bynnag sy’n ei newid o dan yr enw arall yn newid y cofnod heb \
        adael ôl. Rhowch gopi ar wahân yma.
        """),
    wrong: "-rw-r--r-- 2 content/pages/about.en.md",
    right: "-rw-r--r-- 1 content/pages/about.en.md")

  private static let folderName = Explanation(
    DiagnosticCode(9),
    title: MessageText(en: "A name that cannot be part of an address", cy: "Enw na all fod yn rhan o gyfeiriad"),
    text: MessageText(
      en: """
        Names of folders and pages are parts of addresses, which must be plain to read, type and compare. So they are \
        lower-case letters a to z and digits, in words joined by single hyphens, at most 60 in all.
        """,
      cy: """
        Rhannau o gyfeiriadau yw enwau ffolderi a thudalennau, a rhaid iddynt fod yn hawdd eu darllen, eu teipio a’u \
        cymharu. Felly llythrennau bach a i z a digidau ydynt, mewn geiriau a gysylltir â chysylltnod sengl, hyd at 60 \
        i gyd.
        """),
    wrong: "content/groups/Home_Affairs/group.yaml",
    right: "content/groups/home-affairs/group.yaml")

  private static let missingRegistry = Explanation(
    DiagnosticCode(10),
    title: MessageText(en: "A folder without its registry file", cy: "Ffolder heb ei ffeil gofrestr"),
    text: MessageText(
      en: """
        Every group has its “group.yaml” and every government its “government.yaml”. The file holds the official \
        names, without which nothing in the folder can be shown.
        """,
      cy: """
        Mae gan bob grŵp ei “group.yaml” a phob llywodraeth ei “government.yaml”. Yn y ffeil y mae’r enwau swyddogol, \
        a hebddynt ni ellir dangos dim o’r ffolder.
        """),
    wrong: "content/groups/justice/2023-02-01/communique.en.md",
    right: """
      content/groups/justice/group.yaml
      content/groups/justice/2023-02-01/communique.en.md
      """)

  private static let folderWithoutDate = Explanation(
    DiagnosticCode(11),
    title: MessageText(en: "A record's folder without a date", cy: "Ffolder cofnod heb ddyddiad"),
    text: MessageText(
      en: """
        Records are filed under the day of the meeting, statement or letter: year, month and day. Words may follow \
        behind a hyphen, as in “2023-02-01-extended”.
        """,
      cy: """
        Cedwir pob cofnod o dan ddiwrnod y cyfarfod, y datganiad neu’r llythyr: blwyddyn, mis a diwrnod. Caiff geiriau \
        ddilyn ar ôl cysylltnod, fel yn “2023-02-01-extended”.
        """),
    wrong: "content/groups/justice/may-2023/communique.en.md",
    right: "content/groups/justice/2023-05-11/communique.en.md")

  private static let ignoredFile = Explanation(
    DiagnosticCode(12),
    title: MessageText(en: "A file that is ignored", cy: "Ffeil a anwybyddir"),
    text: MessageText(
      en: """
        Names that begin with a dot or end in “~” or “.orig” are given by editors and systems to files that nobody \
        means to publish. This is only a note.
        """,
      cy: """
        Mae rhaglenni golygu a systemau’n rhoi enwau sy’n dechrau â dot neu’n gorffen â “~” neu “.orig” i ffeiliau nad \
        oes neb yn bwriadu eu cyhoeddi. Nodyn yn unig yw hwn.
        """),
    wrong: "content/groups/justice/group.yaml~",
    right: "content/groups/justice/group.yaml")

  private static let unexpectedEntry = Explanation(
    DiagnosticCode(13),
    title: MessageText(en: "Something that does not belong here", cy: "Rhywbeth nad yw’n perthyn yma"),
    text: MessageText(
      en: """
        What is not known would appear nowhere, and nobody would notice. Groups, governments and pages hold the \
        records, “keys/” the keys and “site.yaml” the settings; a slip in one of these names is reported here too.
        """,
      cy: """
        Ni fyddai dim anhysbys yn ymddangos yn unman, ac ni fyddai neb yn sylwi. Yn “groups/”, “governments/” a \
        “pages/” y mae’r cofnodion, yn “keys/” yr allweddi, ac yn “site.yaml” y gosodiadau; nodir llithriad yn un o’r \
        enwau hyn yma hefyd.
        """),
    wrong: "content/groups/justice/group.yml",
    right: "content/groups/justice/group.yaml")

  private static let nameNotUTF8 = Explanation(
    DiagnosticCode(14),
    title: MessageText(en: "A name that is not in UTF-8", cy: "Enw nad yw mewn UTF-8"),
    text: MessageText(
      en: """
        No program can show a name in another encoding as it was meant, and another computer would read another name. \
        Rename it.
        """,
      cy: """
        Ni all yr un rhaglen ddangos enw mewn amgodiad arall fel y’i bwriadwyd, a byddai cyfrifiadur arall yn darllen \
        enw arall. Newidiwch yr enw.
        """),
    wrong: "content/pages/caf\\351.en.md",
    right: "content/pages/cafe.en.md")

  private static let reservedName = Explanation(
    DiagnosticCode(15),
    title: MessageText(en: "A name that the site uses itself", cy: "Enw y mae’r wefan ei hun yn ei ddefnyddio"),
    text: MessageText(
      en: """
        The site makes pages of its own at addresses such as “groups”, “grwpiau”, “data” and the number of a year. A \
        group, government or page of such a name would have the same address.
        """,
      cy: """
        Mae’r wefan yn gwneud ei thudalennau ei hun mewn cyfeiriadau megis “groups”, “grwpiau”, “data” a rhif \
        blwyddyn. Byddai gan grŵp, llywodraeth neu dudalen â’r un enw yr un cyfeiriad.
        """),
    wrong: "content/pages/groups.en.md",
    right: "content/pages/about-groups.en.md")

  private static let missingSite = Explanation(
    DiagnosticCode(16),
    title: MessageText(en: "No settings", cy: "Dim gosodiadau"),
    text: MessageText(
      en: "“site.yaml” holds the site's title, address and languages, which every page needs.",
      cy: "Yn “site.yaml” y mae teitl, cyfeiriad ac ieithoedd y wefan, y mae eu hangen ar bob tudalen."),
    wrong: "content/groups/justice/group.yaml",
    right: """
      content/site.yaml
      content/groups/justice/group.yaml
      """)
}
