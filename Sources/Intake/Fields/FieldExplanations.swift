import Diagnostics

/// The explanations of the findings about keys and their values.
enum FieldExplanations {
  /// All of them, in the order of their codes.
  static let all = [
    notAMapping, unknownKey, missingKey, emptyValue, wrongType, blankText, columnMark, lineBreak, badDate, notABoolean,
    badAddress, unknownWord, badIdentifier, unknownID, emptyList,
  ]

  private static let notAMapping = Explanation(
    DiagnosticCode(75),
    title: MessageText(en: "A text or list where keys are expected", cy: "Testun neu restr lle disgwylir allweddi"),
    text: MessageText(
      en: """
        Some facts have several parts, each with a key of its own on a line of its own, indented by two spaces below \
        the key they belong to. So each part can be checked, translated and shown in its place.
        """,
      cy: """
        Mae sawl rhan i rai ffeithiau, pob un â’i hallwedd ei hun ar ei llinell ei hun, wedi’i mewnoli ddau fwlch o dan \
        yr allwedd y mae’n perthyn iddi. Felly gellir gwirio, cyfieithu a dangos pob rhan yn ei lle.
        """),
    wrong: "location: Cathays Park, Cardiff",
    right: """
      location:
        mode: in-person
        place: Cathays Park, Cardiff
      """)

  private static let unknownKey = Explanation(
    DiagnosticCode(76),
    title: MessageText(en: "An unknown key", cy: "Allwedd anhysbys"),
    text: MessageText(
      en: """
        What stands under a key that nobody reads would appear nowhere, and nobody would notice. Usually the key is \
        misspelt, or it belongs to another kind of record or one level up or down. The record format lists the keys of \
        every kind.
        """,
      cy: """
        Ni fyddai’r hyn sydd o dan allwedd nad oes neb yn ei darllen yn ymddangos yn unman, ac ni fyddai neb yn sylwi. \
        Fel arfer mae’r allwedd wedi’i chamsillafu, neu mae’n perthyn i fath arall o gofnod neu i lefel uwch neu is. \
        Mae’r disgrifiad o fformat cofnodion yn rhestru allweddi pob math.
        """),
    wrong: """
      location:
        mode: in-person
        palce: Cathays Park
      """,
    right: """
      location:
        mode: in-person
        place: Cathays Park
      """)

  private static let missingKey = Explanation(
    DiagnosticCode(77),
    title: MessageText(en: "A required key is missing", cy: "Mae allwedd ofynnol ar goll"),
    text: MessageText(
      en: """
        Some keys are required because a page would be incomplete without them: the day of an update, the government of \
        a copy, the name of a group in each language. The five things that a communiqué must set out have findings of \
        their own.
        """,
      cy: """
        Mae rhai allweddi’n ofynnol am y byddai tudalen yn anghyflawn hebddynt: diwrnod diweddariad, llywodraeth copi, \
        enw grŵp ym mhob iaith. Mae gan y pum peth y mae’n rhaid i gyd-hysbysiad eu nodi eu canfyddiadau eu hunain.
        """),
    wrong: """
      updates:
        - note: Corrected the list of participants.
      """,
    right: """
      updates:
        - date: 2023-11-13
          note: Corrected the list of participants.
      """)

  private static let emptyValue = Explanation(
    DiagnosticCode(78),
    title: MessageText(en: "A key without a value", cy: "Allwedd heb werth"),
    text: MessageText(
      en: """
        An empty value can mean that something is not known, that it does not exist or that somebody forgot it. Write \
        the value. A key that is not required is left out when there is nothing to say.
        """,
      cy: """
        Gall gwerth gwag olygu nad yw rhywbeth yn hysbys, nad yw’n bodoli neu fod rhywun wedi anghofio’i roi. \
        Ysgrifennwch \
        y gwerth. Gadewir allwedd nad yw’n ofynnol allan pan nad oes dim i’w ddweud.
        """),
    wrong: """
      location:
        mode: virtual
        place:
      """,
    right: """
      location:
        mode: virtual
      """)

  private static let wrongType = Explanation(
    DiagnosticCode(79),
    title: MessageText(en: "A value of another sort", cy: "Gwerth o fath arall"),
    text: MessageText(
      en: """
        Each key takes one sort of value: a text, a date, a list, keys of its own, an address. The finding says what is \
        there and what is expected. A list begins each item with “- ” on a line of its own.
        """,
      cy: """
        Mae pob allwedd yn derbyn un math o werth: testun, dyddiad, rhestr, ei hallweddi ei hun, cyfeiriad. Mae’r \
        canfyddiad yn dweud beth sydd yno a beth a ddisgwylir. Mewn rhestr mae pob eitem yn dechrau â “- ” ar ei \
        llinell ei hun.
        """),
    wrong: "participants: Jane Hutt MS",
    right: """
      participants:
        - name: Jane Hutt MS
          role: Minister for Social Justice
          government: wales
      """)

  private static let blankText = Explanation(
    DiagnosticCode(80),
    title: MessageText(en: "A blank text", cy: "Testun gwag"),
    text: MessageText(
      en: "Quotes with nothing or only blanks between them would leave an empty place on the page.",
      cy: "Byddai dyfynodau heb ddim ond bylchau rhyngddynt, neu heb ddim o gwbl, yn gadael lle gwag ar y dudalen."),
    wrong: "title: \" \"",
    right: "title: Safety")

  private static let columnMark = Explanation(
    DiagnosticCode(81),
    title: MessageText(en: "A bar between blanks", cy: "Bar rhwng bylchau"),
    text: MessageText(
      en: """
        The agreed text that governments sign puts facts beside each other with “|” between blanks. A value that holds \
        the same sign could be read as two facts.
        """,
      cy: """
        Mae’r testun cytunedig y mae llywodraethau’n ei lofnodi’n rhoi ffeithiau ochr yn ochr â “|” rhwng bylchau. Gellid \
        darllen gwerth sy’n cynnwys yr un arwydd fel dwy ffaith.
        """),
    wrong: "title: Safety | Security",
    right: "title: Safety, Security")

  private static let lineBreak = Explanation(
    DiagnosticCode(82),
    title: MessageText(en: "A value of several lines", cy: "Gwerth o sawl llinell"),
    text: MessageText(
      en: """
        Names, roles and titles are shown on one line. Where a value is too long for a line of the file, “>” joins the \
        lines below the key; “|” keeps them apart.
        """,
      cy: """
        Ar un llinell y dangosir enwau, swyddi a theitlau. Lle mae gwerth yn rhy hir i un llinell o’r ffeil, mae “>” yn \
        uno’r llinellau o dan yr allwedd; mae “|” yn eu cadw ar wahân.
        """),
    wrong: """
      title: |
        Safety
        and security
      """,
    right: """
      title: >
        Safety
        and security
      """)
}
