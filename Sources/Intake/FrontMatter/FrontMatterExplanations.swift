import Diagnostics

/// The explanations of the findings about the lines that enclose the front matter, and about characters.
enum FrontMatterExplanations {
  /// All of them, in the order of their codes.
  static let all = [
    missing, textBefore, unclosed, notUTF8, byteOrderMark, refusedCharacter, mojibake, decomposed, markOnMarkup,
  ]

  private static let missing = Explanation(
    DiagnosticCode(50),
    title: MessageText(en: "No front matter", cy: "Dim pennyn"),
    text: MessageText(
      en: """
        A record begins with its facts: a line of three hyphens, the keys, and another line of three hyphens. The text \
        follows. Without the first line the program cannot tell the facts from the text.
        """,
      cy: """
        Mae cofnod yn dechrau â’i ffeithiau: llinell o dri chysylltnod, yr allweddi, a llinell arall o dri chysylltnod. \
        Mae’r testun yn dilyn. Heb y llinell gyntaf ni all y rhaglen wahaniaethu rhwng y ffeithiau a’r testun.
        """),
    wrong: """
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """,
    right: """
      ---
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """)

  private static let textBefore = Explanation(
    DiagnosticCode(51),
    title: MessageText(en: "Something before the front matter", cy: "Rhywbeth o flaen y pennyn"),
    text: MessageText(
      en: """
        The opening line of three hyphens is the very first of the file. Blanks and empty lines before it, which are \
        easily pasted by mistake, make another program read the facts as text.
        """,
      cy: """
        Y llinell agoriadol o dri chysylltnod yw llinell gyntaf un y ffeil. Mae bylchau a llinellau gwag o’i blaen, \
        sy’n hawdd eu gludo drwy gamgymeriad, yn peri i raglen arall ddarllen y ffeithiau fel testun.
        """),
    wrong: """

      ---
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """,
    right: """
      ---
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """)

  private static let unclosed = Explanation(
    DiagnosticCode(52),
    title: MessageText(en: "Front matter without an end", cy: "Pennyn heb ddiwedd"),
    text: MessageText(
      en: """
        A second line of three hyphens ends the front matter. It stands alone on its line and begins in the first \
        column; a dash, two hyphens or blanks before them are not taken for it.
        """,
      cy: """
        Mae ail linell o dri chysylltnod yn cau’r pennyn. Mae ar ei phen ei hun ar ei llinell ac yn dechrau yn y \
        golofn gyntaf; nid yw llinell doriad, dau gysylltnod na bylchau o’u blaen yn gwneud y tro.
        """),
    wrong: """
      ---
      date: 2023-02-01
      status: draft
      --
      Ministers discussed safety.
      """,
    right: """
      ---
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """)

  private static let notUTF8 = Explanation(
    DiagnosticCode(53),
    title: MessageText(en: "A file that is not in UTF-8", cy: "Ffeil nad yw mewn UTF-8"),
    text: MessageText(
      en: """
        Files are saved in UTF-8, the encoding of the web. In another one, accents would be lost or shown as other \
        signs, and nobody can tell from the file which encoding was meant. Editors offer it under “Save with encoding” \
        or in their status line.
        """,
      cy: """
        Cedwir ffeiliau mewn UTF-8, amgodiad y we. Mewn amgodiad arall byddai acenion yn cael eu colli neu eu dangos \
        fel arwyddion eraill, ac ni all neb ddweud wrth edrych ar y ffeil pa un a fwriadwyd. Mae rhaglenni golygu yn \
        ei gynnig wrth gadw ffeil neu yn eu llinell statws.
        """),
    wrong: "title: Gr\u{FFFD}p",
    right: "title: Grŵp")

  private static let byteOrderMark = Explanation(
    DiagnosticCode(54),
    title: MessageText(en: "A byte order mark", cy: "Marc trefn beitiau"),
    text: MessageText(
      en: """
        Some editors put an invisible mark, U+FEFF, before the first line of a file. UTF-8 needs none, and other \
        programs take it for part of the text. The file is read all the same.
        """,
      cy: """
        Mae rhai rhaglenni golygu yn rhoi marc anweledig, U+FEFF, o flaen llinell gyntaf ffeil. Nid oes ei angen ar \
        UTF-8, \
        ac mae rhaglenni eraill yn ei ystyried yn rhan o’r testun. Caiff y ffeil ei darllen er hynny.
        """),
    wrong: """
      \u{FEFF}---
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """,
    right: """
      ---
      date: 2023-02-01
      status: draft
      ---
      Ministers discussed safety.
      """)

  private static let refusedCharacter = Explanation(
    DiagnosticCode(55),
    title: MessageText(en: "A character that no record may hold", cy: "Nod na chaiff fod mewn cofnod"),
    text: MessageText(
      en: """
        Some characters cannot be seen, change what stands beside them, or mean nothing: control characters, soft \
        hyphens, zero-width characters, marks that turn the direction of a text round, characters of a single typeface. \
        With one of them, two texts that look the same are not the same: a search does not find the word, and what was \
        signed is not what was read. They often come from word processors and web pages. The finding names the \
        character by its number in Unicode.
        """,
      cy: """
        Mae rhai nodau na ellir eu gweld, sy’n newid yr hyn sydd wrth eu hymyl, neu nad oes ystyr iddynt: nodau rheoli, \
        cysylltnodau meddal, nodau heb led, marciau sy’n troi cyfeiriad testun, nodau un ffurfdeip. Gydag un ohonynt \
        nid yw dau destun sy’n edrych yr un fath yr un fath: nid yw chwiliad yn dod o hyd i’r gair, ac nid yr hyn a \
        ddarllenwyd yw’r hyn a lofnodwyd. Maent yn aml yn dod o brosesyddion geiriau a thudalennau gwe. Mae’r canfyddiad \
        yn enwi’r nod yn ôl ei rif yn Unicode.
        """),
    wrong: """
      location:
        mode: in-person
        place: Cathays\u{AD} Park
      """,
    right: """
      location:
        mode: in-person
        place: Cathays Park
      """)

  private static let mojibake = Explanation(
    DiagnosticCode(56),
    title: MessageText(en: "A text read in the wrong encoding", cy: "Testun a ddarllenwyd â’r amgodiad anghywir"),
    text: MessageText(
      en: """
        Signs such as “Ã©” in the middle of a word come from a program that read UTF-8 as something else and saved the \
        result. The letters that were meant are gone from the file; type them from the source, and look for more of \
        them in the same text.
        """,
      cy: """
        Daw arwyddion megis “Ã©” yng nghanol gair o raglen a ddarllenodd UTF-8 fel rhywbeth arall ac a gadwodd y \
        canlyniad. Nid yw’r llythrennau a fwriadwyd yn y ffeil mwyach; teipiwch nhw o’r ffynhonnell, a chwiliwch am \
        ragor ohonynt yn yr un testun.
        """),
    wrong: "title: Communiqu\u{C3}\u{A9}",
    right: "title: Communiqué")

  private static let decomposed = Explanation(
    DiagnosticCode(57),
    title: MessageText(en: "A letter in parts", cy: "Llythyren mewn rhannau"),
    text: MessageText(
      en: """
        Unicode can write “ŵ” as one letter, or as “w” and an accent of its own. Both look the same and are not the \
        same to a program: a search for one does not find the other. Texts are kept in whole letters, the form that \
        Unicode calls NFC. Names of files and texts copied from PDF files are often in parts.
        """,
      cy: """
        Gall Unicode ysgrifennu “ŵ” fel un llythyren, neu fel “w” ac acen ar wahân. Mae’r ddau’n edrych yr un fath ond \
        nid ydynt yr un fath i raglen: nid yw chwilio am y naill yn dod o hyd i’r llall. Cedwir testunau mewn \
        llythrennau cyfan, y ffurf y mae Unicode yn ei galw’n NFC. Mae enwau ffeiliau a thestunau a gopïwyd o ffeiliau \
        PDF yn aml mewn rhannau.
        """),
    wrong: """
      location:
        mode: in-person
        place: Ty\u{302} Hywel
      """,
    right: """
      location:
        mode: in-person
        place: Tŷ Hywel
      """)

  private static let markOnMarkup = Explanation(
    DiagnosticCode(58),
    title: MessageText(en: "An accent that is not on a letter", cy: "Acen nad yw ar lythyren"),
    text: MessageText(
      en: """
        An accent that stands after a sign of markup, such as an asterisk or a quotation mark, joins with it into one \
        sign on the screen. Some programs then no longer see the sign, and a page could hold what nobody checked.
        """,
      cy: """
        Mae acen sydd ar ôl arwydd marcio, megis seren neu ddyfynnod, yn uno ag ef yn un arwydd ar y sgrin. Yna nid yw \
        rhai rhaglenni’n gweld yr arwydd mwyach, a gallai tudalen gynnwys yr hyn na wiriodd neb.
        """),
    wrong: "Ministers met *\u{301}in person*.",
    right: "Ministers met *in person*.")
}
