import Diagnostics

// Values that must have a form of their own: dates, words, addresses, ids, lists.
extension FieldExplanations {
  /// CMQ083: not a date as ISO 8601 writes it.
  static let badDate = Explanation(
    DiagnosticCode(83),
    title: MessageText(en: "Not a date as ISO 8601 writes it", cy: "Nid dyddiad ar ffurf ISO 8601"),
    text: MessageText(
      en: """
        A date is the year in four digits, the month and the day in two, with hyphens between them. Every other order \
        is read differently by different people: 3/4/2023 is in April to some and in March to others. The pages show \
        the date in the words of each language.
        """,
      cy: """
        Blwyddyn mewn pedwar digid, a’r mis a’r diwrnod mewn dau, â chysylltnodau rhyngddynt, yw dyddiad. Mae pobl \
        wahanol yn darllen pob trefn arall yn wahanol: mae 3/4/2023 ym mis Ebrill i rai ac ym mis Mawrth i eraill. Mae’r \
        tudalennau’n dangos y dyddiad yng ngeiriau pob iaith.
        """),
    wrong: "date: 1 February 2023",
    right: "date: 2023-02-01")

  /// CMQ084: neither true nor false.
  static let notABoolean = Explanation(
    DiagnosticCode(84),
    title: MessageText(en: "Neither true nor false", cy: "Nid true na false"),
    text: MessageText(
      en: """
        Only “true” and “false”, without quotes, say that something is so or not. Some programs also take “yes”, “no” \
        and “on” for that, and others do not; here they are texts.
        """,
      cy: """
        Dim ond “true” a “false”, heb ddyfynodau, sy’n dweud bod rhywbeth felly ai peidio. Mae rhai rhaglenni’n derbyn \
        “yes”, “no” ac “on” hefyd, ond nid eraill; yma testunau ydynt.
        """),
    wrong: """
      participants:
        - name: Jane Hutt MS
          role: Minister for Social Justice
          government: wales
          chair: yes
      """,
    right: """
      participants:
        - name: Jane Hutt MS
          role: Minister for Social Justice
          government: wales
          chair: true
      """)

  /// CMQ085: not an address of the web.
  static let badAddress = Explanation(
    DiagnosticCode(85),
    title: MessageText(en: "Not an address of the web", cy: "Nid cyfeiriad ar y we"),
    text: MessageText(
      en: """
        An address is written whole, from “https://” on, as the address line of a browser gives it when it is copied. \
        Letters with accents and other signs are then already encoded with “%”.
        """,
      cy: """
        Ysgrifennir cyfeiriad yn gyfan, o “https://” ymlaen, fel y mae bar cyfeiriad porwr yn ei roi wrth ei gopïo. Mae \
        llythrennau ag acenion ac arwyddion eraill eisoes wedi’u hamgodio â “%” felly.
        """),
    wrong: "source: www.gov.wales/safety-communique",
    right: "source: https://www.gov.wales/safety-communique")

  /// CMQ086: a word that the key does not know.
  static let unknownWord = Explanation(
    DiagnosticCode(86),
    title: MessageText(en: "A word that the key does not know", cy: "Gair nad yw’r allwedd yn ei adnabod"),
    text: MessageText(
      en: """
        Some keys take one of a few words, such as “draft”, “agreed” and “withdrawn”. The words are the same in both \
        languages' files; the pages say them in the language of the reader.
        """,
      cy: """
        Mae rhai allweddi’n derbyn un o ychydig eiriau, megis “draft”, “agreed” a “withdrawn”. Yr un yw’r geiriau yn \
        ffeiliau’r ddwy iaith; mae’r tudalennau’n eu dweud yn iaith y darllenydd.
        """),
    wrong: "status: approved",
    right: "status: draft")

  /// CMQ087: an id or slug that cannot be part of an address.
  static let badIdentifier = Explanation(
    DiagnosticCode(87),
    title: MessageText(
      en: "An id or slug that cannot be part of an address", cy: "Dynodydd neu slug na all fod yn rhan o gyfeiriad"),
    text: MessageText(
      en: """
        Ids and slugs become parts of addresses, which people read out, type and compare. They consist of the letters a \
        to z in lower case and digits, in words joined by single hyphens, at most 60 in all. A letter of another \
        alphabet that looks the same, such as a Cyrillic “а”, is named by its code point.
        """,
      cy: """
        Daw pob dynodydd a slug yn rhan o gyfeiriad, y mae pobl yn ei ddarllen yn uchel, yn ei deipio ac yn ei gymharu. \
        Maent yn cynnwys llythrennau bach a i z a digidau, mewn geiriau a gysylltir â chysylltnodau sengl, 60 ar y mwyaf. \
        Caiff llythyren o wyddor arall sy’n edrych yr un fath, megis “а” Gyrilig, ei henwi yn ôl ei phwynt cod.
        """),
    wrong: "slug: Diogelwch_2023",
    right: "slug: diogelwch-2023")

  /// CMQ088: an unknown government or group.
  static let unknownID = Explanation(
    DiagnosticCode(88),
    title: MessageText(en: "An unknown government or group", cy: "Llywodraeth neu grŵp anhysbys"),
    text: MessageText(
      en: """
        Governments and groups are named by their ids, which are the names of their folders in “content/governments” \
        and “content/groups”. The page shows the official name, which the registry file in that folder holds in both \
        languages. A government beyond the usual four needs a folder and a file of its own.
        """,
      cy: """
        Enwir llywodraethau a grwpiau yn ôl eu dynodyddion, sef enwau eu ffolderi yn “content/governments” a \
        “content/groups”. Mae’r dudalen yn dangos yr enw swyddogol, sydd yn y ddwy iaith yn ffeil gofrestr y ffolder. \
        Mae angen ffolder a ffeil ei hun ar lywodraeth y tu hwnt i’r pedair arferol.
        """),
    wrong: """
      location:
        mode: hybrid
        place: Cathays Park
        host: cymru
      """,
    right: """
      location:
        mode: hybrid
        place: Cathays Park
        host: wales
      """)

  /// CMQ089: a list without items, or a group without keys.
  static let emptyList = Explanation(
    DiagnosticCode(89),
    title: MessageText(en: "A list or group with nothing in it", cy: "Rhestr neu grŵp heb ddim ynddo"),
    text: MessageText(
      en: """
        An empty list can mean that there was nobody, that nobody knows, or that somebody forgot. So can an empty \
        group of keys. Write what belongs there, or leave the key out where it is not required.
        """,
      cy: """
        Gall rhestr wag olygu nad oedd neb, nad oes neb yn gwybod, neu fod rhywun wedi anghofio. Felly hefyd grŵp gwag \
        o allweddi. Ysgrifennwch yr hyn sy’n perthyn yno, neu gadewch yr allwedd allan lle nad yw’n ofynnol.
        """),
    wrong: "apologies: []",
    right: """
      apologies:
        - name: Kenny MacAskill MSP
          role: Cabinet Secretary for Justice
          government: scotland
      """)
}
