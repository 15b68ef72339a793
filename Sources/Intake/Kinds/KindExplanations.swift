import Diagnostics

/// The explanations of the findings about what a kind of record holds.
enum KindExplanations {
  /// All of them, in the order of their codes.
  static let all = [meetingWithoutGroup, incompleteRecord]

  private static let meetingWithoutGroup = Explanation(
    DiagnosticCode(93),
    title: MessageText(en: "A meeting without a group or a name", cy: "Cyfarfod heb grŵp nac enw"),
    text: MessageText(
      en: """
        A statement or letter can name a meeting whose communiqué is not held here: by its group and day when the group \
        is in the registry, otherwise by the name of the body and the day. It is listed in one place, so it has one of \
        the two keys and not both.
        """,
      cy: """
        Gall datganiad neu lythyr enwi cyfarfod nad yw ei gyd-hysbysiad ar y wefan hon: yn ôl ei grŵp a’i ddiwrnod pan \
        fo’r grŵp yn y gofrestr, fel arall yn ôl enw’r corff a’r diwrnod. Mewn un man y caiff ei restru, felly un o’r \
        ddwy allwedd sydd ganddo, nid y ddwy.
        """),
    wrong: """
      statement.en.md
        meeting:
          - date: 2023-02-01
      """,
    right: """
      statement.en.md
        meeting:
          - group: elections
            date: 2023-02-01
      """)

  private static let incompleteRecord = Explanation(
    DiagnosticCode(94),
    title: MessageText(
      en: "A record that could not be put together", cy: "Cofnod nad oedd modd ei lunio"),
    text: MessageText(
      en: """
        The file has no other error, and yet the program could not make a record of it. That is a fault of the program. \
        It is reported, and nothing is built, because no record is ever left out in silence. Please report it with the \
        file.
        """,
      cy: """
        Nid oes gwall arall yn y ffeil, ac eto ni allai’r rhaglen lunio cofnod ohoni. Nam yn y rhaglen yw hynny. Rhoddir \
        gwybod amdano, ac nid adeiledir dim, am nad yw’r un cofnod byth yn cael ei adael allan heb ddweud hynny. Rhowch \
        wybod am y nam, gyda’r ffeil.
        """),
    wrong: "communique.en.md: 0 errors, 0 pages",
    right: "communique.en.md: 0 errors, 1 page")
}
