import Diagnostics

/// The explanations of the findings about records as wholes and about what they allow.
enum RecordExplanations {
  /// All of them, in the order of their codes.
  static let all = [unsuppressible, unusedSuppression, fileTooLarge, fileForbidden]

  private static let unsuppressible = Explanation(
    DiagnosticCode(91),
    title: MessageText(en: "A finding that cannot be allowed", cy: "Canfyddiad na ellir ei ganiatáu"),
    text: MessageText(
      en: """
        Under “allow” a record keeps what a rule finds in it, with a reason. Files that cannot be read, words that \
        would be lost, the five requirements, whether a name may be shown, on what ground minutes are public, the \
        equality of the languages and confidentiality have no exceptions.
        """,
      cy: """
        O dan “allow” mae cofnod yn cadw’r hyn y mae rheol yn ei ganfod ynddo, gyda rheswm. Nid oes eithriadau ar \
        gyfer ffeiliau na ellir eu darllen, geiriau a fyddai’n mynd ar goll, y pum gofyniad, dangos enwau, y sail dros \
        gyhoeddi cofnodion cyfarfod, cydraddoldeb y ddwy iaith na chyfrinachedd.
        """),
    wrong: """
      allow:
        - {rule: CMQ101, reason: Nobody knows the day.}
      """,
    right: "date: 2023-02-01")

  private static let unusedSuppression = Explanation(
    DiagnosticCode(92),
    title: MessageText(en: "An exception that nothing needs", cy: "Eithriad nad oes ei angen"),
    text: MessageText(
      en: """
        An entry under “allow” holds for the findings of one code in this file. Here there is none: the fault was \
        mended, or the code is another one. A forgotten exception would hide the next slip of the kind. This is a \
        warning.
        """,
      cy: """
        Mae eitem o dan “allow” yn gymwys i ganfyddiadau un cod yn y ffeil hon. Nid oes yr un yma: cywirwyd y nam, neu \
        god arall sydd ei angen. Byddai eithriad a anghofiwyd yn cuddio’r llithriad nesaf o’r un math. Rhybudd yw hwn.
        """),
    wrong: """
      participants:
        - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
      allow:
        - {rule: CMQ119, reason: The source gives no roles.}
      """,
    right: """
      participants:
        - {name: Neil Gray MSP, government: scotland}
      allow:
        - {rule: CMQ119, reason: The source gives no roles.}
      """)

  private static let fileTooLarge = Explanation(
    DiagnosticCode(95),
    title: MessageText(en: "A file too large to be read", cy: "Ffeil sy’n rhy fawr i’w darllen"),
    text: MessageText(
      en: """
        A record is a text that people read; the longest real ones have a tenth of the limit. A larger file is usually \
        something else under a record's name.
        """,
      cy: """
        Testun i bobl ei ddarllen yw cofnod; mae’r rhai go iawn hiraf yn ddegfed ran o’r terfyn. Rhywbeth arall o dan \
        enw cofnod yw ffeil fwy fel arfer.
        """),
    wrong: "content/groups/justice/2023-02-01/minutes.en.md (5 MiB)",
    right: "content/groups/justice/2023-02-01/minutes.en.md (30 KiB)")

  private static let fileForbidden = Explanation(
    DiagnosticCode(97),
    title: MessageText(en: "A file that may not be read", cy: "Ffeil na chaniateir ei darllen"),
    text: MessageText(
      en: """
        The system does not let you read the file; often another user made it or copied it here. What cannot be read \
        cannot be checked, so nothing is published until it can.
        """,
      cy: """
        Nid yw’r system yn gadael i chi ddarllen y ffeil; defnyddiwr arall a’i creodd neu a’i copïodd yma yn aml. Ni \
        ellir gwirio’r hyn na ellir ei ddarllen, felly ni chyhoeddir dim nes y gellir gwneud hynny.
        """),
    wrong: "content/groups/justice/2023-02-01/communique.en.md (permissions ---------)",
    right: "content/groups/justice/2023-02-01/communique.en.md (permissions rw-r--r--)")
}
