import Diagnostics

/// The explanations of the findings about the form of keys and values.
enum YAMLExplanations {
  /// All of them, in the order of their codes.
  static let all = [
    mergeMark, syntax, tooLarge, tooDeep, tab, anchor, tag, mergeKey, complexKey, directive, secondDocument,
    duplicateKey, tooLong,
  ]

  private static let mergeMark = Explanation(
    DiagnosticCode(59),
    title: MessageText(en: "An unfinished merge among the facts", cy: "Cyfuno anorffenedig ymhlith y ffeithiau"),
    text: MessageText(
      en: """
        When two people change the same lines, version control puts both versions into the file, between lines that \
        begin with “<<<<<<<”, “=======” and “>>>>>>>”. Somebody has to decide which one is right. Nothing else is said \
        of the facts while the marks are there.
        """,
      cy: """
        Pan fydd dau berson yn newid yr un llinellau, mae’r system rheoli fersiynau’n rhoi’r ddwy fersiwn yn y ffeil, \
        rhwng llinellau sy’n dechrau â “<<<<<<<”, “=======” a “>>>>>>>”. Rhaid i rywun benderfynu pa un sy’n gywir. \
        Ni ddywedir dim arall am y ffeithiau tra bo’r marciau yno.
        """),
    wrong: """
      <<<<<<< HEAD
      date: 2023-02-01
      =======
      date: 2023-02-02
      >>>>>>> correct-the-date
      """,
    right: "date: 2023-02-01")

  private static let syntax = Explanation(
    .yamlSyntax,
    title: MessageText(
      en: "A slip in the form of keys and values", cy: "Llithriad yn ffurf yr allweddi a’r gwerthoedd"),
    text: MessageText(
      en: """
        Facts are written in YAML: a key, a colon, a blank and a value. The usual slips are a colon inside a text \
        without quotes, quotes that are not closed, a list on the line of its key, and lines that do not begin below \
        each other. The finding says which one it is. The facts below a slip cannot be read, so their own findings \
        appear once it is mended.

        Whatever a text holds, it can stand between double quotes.
        """,
      cy: """
        Ysgrifennir ffeithiau mewn YAML: allwedd, colon, bwlch a gwerth. Y llithriadau arferol yw colon y tu mewn i \
        destun heb ddyfynodau, dyfynodau heb eu cau, rhestr ar linell ei hallwedd, a llinellau nad ydynt yn dechrau o \
        dan ei gilydd. Mae’r canfyddiad yn dweud pa un ydyw. Ni ellir darllen y ffeithiau o dan lithriad, felly daw eu \
        canfyddiadau hwy i’r golwg ar ôl ei gywiro.

        Beth bynnag sydd mewn testun, caiff sefyll rhwng dyfynodau dwbl.
        """),
    wrong: "title: Safety: the first meeting",
    right: "title: \"Safety: the first meeting\"")

  private static let tooLarge = Explanation(
    DiagnosticCode(61),
    title: MessageText(en: "Too many keys and values", cy: "Gormod o allweddi a gwerthoedd"),
    text: MessageText(
      en: """
        No record needs so many facts. Usually the text was pasted above the line that closes the front matter. The \
        limit also keeps a file from keeping the program busy for minutes.
        """,
      cy: """
        Nid oes ar yr un cofnod angen cynifer o ffeithiau. Fel arfer mae’r testun wedi’i ludo uwchben y llinell sy’n \
        cau’r pennyn. Mae’r terfyn hefyd yn atal ffeil rhag cadw’r rhaglen yn brysur am funudau.
        """),
    wrong: """
      ---
      date: 2023-02-01
      (a very long text)
      ---
      """,
    right: """
      ---
      date: 2023-02-01
      ---
      (a very long text)
      """)

  private static let tooDeep = Explanation(
    DiagnosticCode(62),
    title: MessageText(en: "Too many levels of keys and lists", cy: "Gormod o lefelau o allweddi a rhestrau"),
    text: MessageText(
      en: """
        The facts of a record need four levels: keys, a list, the keys of an item, and a group of keys below one of \
        them. Many more come from brackets that were not meant as such, or from indentation that goes astray.
        """,
      cy: """
        Mae angen pedair lefel ar ffeithiau cofnod: allweddi, rhestr, allweddi eitem, a grŵp o allweddi o dan un \
        ohonynt. Bachau na fwriadwyd felly, neu fewnoliad sy’n mynd ar gyfeiliorn, sy’n achosi llawer mwy na hynny.
        """),
    wrong: "title: [[[[[[[[[[[[[[[[Safety]]]]]]]]]]]]]]]]",
    right: "title: Safety")

  private static let tab = Explanation(
    DiagnosticCode(63),
    title: MessageText(en: "A tab", cy: "Tab"),
    text: MessageText(
      en: """
        YAML counts the blanks at the beginning of a line to see what belongs together. A tab has no fixed width, so it \
        is refused there and everywhere else in the facts. Most editors can be told to write spaces when the tab key is \
        pressed.
        """,
      cy: """
        Mae YAML yn cyfrif y bylchau ar ddechrau llinell i weld beth sy’n perthyn i’w gilydd. Nid oes lled sefydlog i \
        dab, felly ni chaniateir un yno nac yn unman arall yn y ffeithiau. Gellir gosod y rhan fwyaf o raglenni \
        golygu i \
        ysgrifennu bylchau pan gaiff y fysell dab ei phwyso.
        """),
    wrong: "location:\n\tmode: virtual",
    right: "location:\n  mode: virtual")

  private static let anchor = Explanation(
    DiagnosticCode(64),
    title: MessageText(en: "A value that repeats another", cy: "Gwerth sy’n ailadrodd un arall"),
    text: MessageText(
      en: """
        With “&” YAML can name a value, and with “*” repeat it elsewhere. In a record every value is written out where \
        it belongs, so that a reader of the file sees what is agreed. A text that begins with one of these signs stands \
        between double quotes.
        """,
      cy: """
        Â “&” gall YAML enwi gwerth, ac â “*” ei ailadrodd mewn man arall. Mewn cofnod caiff pob gwerth ei ysgrifennu’n \
        llawn yn ei le, er mwyn i ddarllenydd y ffeil weld yr hyn y cytunir arno. Caiff testun sy’n dechrau ag un o’r \
        arwyddion hyn sefyll rhwng dyfynodau dwbl.
        """),
    wrong: """
      location:
        mode: &how virtual
      next-meeting:
        mode: *how
      """,
    right: """
      location:
        mode: virtual
      next-meeting:
        mode: virtual
      """)
}
