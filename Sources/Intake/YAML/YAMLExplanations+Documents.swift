import Diagnostics

// What YAML offers besides keys, lists and texts, and no record needs.
extension YAMLExplanations {
  /// CMQ065: the name of a type.
  static let tag = Explanation(
    DiagnosticCode(65),
    title: MessageText(en: "The name of a type", cy: "Enw math o werth"),
    text: MessageText(
      en: """
        A value that begins with “!” names a type for YAML. In a record the key alone says how a value is read. A text \
        that begins with “!” stands between double quotes.
        """,
      cy: """
        I YAML, mae gwerth sy’n dechrau â “!” yn enwi math o werth. Mewn cofnod, yr allwedd yn unig sy’n dweud sut y \
        darllenir gwerth. Rhowch destun sy’n dechrau â “!” rhwng dyfynodau dwbl.
        """),
    wrong: "title: !important Safety",
    right: "title: Safety")

  /// CMQ066: the keys of another value.
  static let mergeKey = Explanation(
    DiagnosticCode(66),
    title: MessageText(en: "The keys of another value", cy: "Allweddi gwerth arall"),
    text: MessageText(
      en: """
        With the key “<<” some programs take over the keys of another value. Others do not know it, and a reader of the \
        file does not see what is agreed. Write the keys out.
        """,
      cy: """
        Â’r allwedd “<<” mae rhai rhaglenni’n cymryd allweddi gwerth arall. Nid yw eraill yn ei hadnabod, ac nid yw \
        darllenydd y ffeil yn gweld yr hyn y cytunir arno. Ysgrifennwch yr allweddi’n llawn.
        """),
    wrong: """
      location:
        mode: hybrid
        <<: {place: Cathays Park}
      """,
    right: """
      location:
        mode: hybrid
        place: Cathays Park
      """)

  /// CMQ067: a key that is no word, or none at all.
  static let complexKey = Explanation(
    DiagnosticCode(67),
    title: MessageText(en: "A key that is no word, or none at all", cy: "Allwedd nad yw’n air, neu ddim allwedd"),
    text: MessageText(
      en: """
        Every key is a single word before a colon. A “?” at the beginning of a line, or a colon with nothing before it, \
        is nearly always part of a text that lacks its quotes.
        """,
      cy: """
        Un gair o flaen colon yw pob allwedd. Mae “?” ar ddechrau llinell, neu golon heb ddim o’i flaen, bron bob tro’n \
        rhan o destun sydd heb ei ddyfynodau.
        """),
    wrong: """
      location:
        ? mode
        : virtual
      """,
    right: """
      location:
        mode: virtual
      """)

  /// CMQ068: an instruction to the reading program.
  static let directive = Explanation(
    DiagnosticCode(68),
    title: MessageText(en: "An instruction to the reading program", cy: "Cyfarwyddyd i’r rhaglen sy’n darllen"),
    text: MessageText(
      en: """
        A line that begins with “%” tells a program how to read the YAML below it. There is only one way to read the \
        files of a site, so the line is not needed.
        """,
      cy: """
        Mae llinell sy’n dechrau â “%” yn dweud wrth raglen sut i ddarllen y YAML oddi tani. Nid oes ond un ffordd o \
        ddarllen ffeiliau gwefan, felly nid oes angen y llinell.
        """),
    wrong: """
      content/groups/justice/group.yaml
        %YAML 1.2
        ---
        name: {en: Justice, cy: Cyfiawnder}
      """,
    right: """
      content/groups/justice/group.yaml
        name: {en: Justice, cy: Cyfiawnder}
      """)

  /// CMQ069: a second document in a file.
  static let secondDocument = Explanation(
    DiagnosticCode(69),
    title: MessageText(en: "A second document in a file", cy: "Ail ddogfen mewn ffeil"),
    text: MessageText(
      en: """
        A line of three hyphens between keys begins a second set of keys, which would be ignored. A file holds one set.
        """,
      cy: """
        Mae llinell o dri chysylltnod rhwng allweddi’n dechrau ail set o allweddi, a fyddai’n cael ei hanwybyddu. Un set \
        sydd mewn ffeil.
        """),
    wrong: """
      content/groups/justice/group.yaml
        name: {en: Justice, cy: Cyfiawnder}
        ---
        tier: portfolio
      """,
    right: """
      content/groups/justice/group.yaml
        name: {en: Justice, cy: Cyfiawnder}
        tier: portfolio
      """)

  /// CMQ070: a key given twice.
  static let duplicateKey = Explanation(
    DiagnosticCode(70),
    title: MessageText(en: "A key given twice", cy: "Allwedd a roddir ddwywaith"),
    text: MessageText(
      en: """
        Only one of the two values can hold, and programs differ in which one they take. Keep the one that is right.
        """,
      cy: """
        Dim ond un o’r ddau werth a all fod yn gywir, ac mae rhaglenni’n wahanol o ran pa un a gymerant. Cadwch yr un \
        cywir.
        """),
    wrong: """
      status: draft
      status: agreed
      """,
    right: "status: draft")

  /// CMQ071: more entries than a list or a group of keys may have.
  static let tooLong = Explanation(
    DiagnosticCode(71),
    title: MessageText(en: "Too many entries", cy: "Gormod o eitemau mewn rhestr"),
    text: MessageText(
      en: """
        A list or a group of keys may have a thousand entries. No record needs so many, so something was probably pasted or \
        repeated by a program. Take out what does not belong there.
        """,
      cy: """
        Caiff rhestr neu grŵp o allweddi fil o eitemau. Nid oes angen cynifer ar yr un cofnod, felly mae’n debyg i \
        rywbeth \
        gael ei ludo neu ei ailadrodd gan raglen. Tynnwch yr hyn nad yw’n perthyn yno.
        """),
    wrong: """
      related:
        - https://www.gov.uk/one
        - https://www.gov.uk/one
        # ... and so on, more than a thousand times
      """,
    right: """
      related:
        - https://www.gov.uk/one
      """)
}
