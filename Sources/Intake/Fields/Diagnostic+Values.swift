import Diagnostics

// What can be wrong with the value of a key.
extension Diagnostic {
  /// A list or keys where a text is expected, or the reverse.
  static func wrongType(_ key: String, found: YAMLNode, expected: TypeDescription, at place: Place) -> Diagnostic {
    let (found, short) = (found.kindInWords, expected.shortPhrase)
    return Diagnostic(
      code: DiagnosticCode(79), place: place,
      summary: MessageText(
        en: "“\(key)” is \(found.en), but should be \(short.en).",
        cy: "“\(key)”: ceir \(found.cy) yma, ond disgwylir \(short.cy)."),
      reason: otherSort,
      fix: fix(for: expected))
  }

  /// Why a value must be of its key's type.
  private static let otherSort = MessageText(
    en: "A value of another sort cannot be put in its place on the page.",
    cy: "Ni ellir rhoi gwerth o fath arall yn ei le ar y dudalen.")

  /// How to write a list, or a text where a list or keys were found.
  private static func fix(for expected: TypeDescription) -> MessageText {
    switch expected {
    case .list(let item):
      MessageText(
        en: "Begin a new line with “- ” below the key for each item, and write \(item.phrase.en) there.",
        cy: "Dechreuwch linell newydd â “- ” o dan yr allwedd ar gyfer pob eitem; disgwylir \(item.phrase.cy) yno.")
    case .text:
      MessageText(
        en: "Write the text on the line of the key, and in double quotes if it begins with “[” or “{”.",
        cy: "Ysgrifennwch y testun ar linell yr allwedd, mewn dyfynodau dwbl os yw’n dechrau â “[” neu “{”.")
    default:
      MessageText(
        en: "Write \(expected.phrase.en) on the line of the key.",
        cy: "Ysgrifennwch y gwerth ar linell yr allwedd; disgwylir \(expected.phrase.cy).")
    }
  }

  /// A text of another form than expected.
  static func wrongText(_ key: String, found: String, expected: TypeDescription, at place: Place) -> Diagnostic {
    let (found, expected) = (found.shortened, expected.phrase)
    return Diagnostic(
      code: DiagnosticCode(79), place: place,
      summary: MessageText(
        en: "“\(key)” is “\(found)”, but should be \(expected.en).",
        cy: "“\(key)”: ceir “\(found)” yma, ond disgwylir \(expected.cy)."),
      reason: otherSort,
      fix: MessageText(en: "Write \(expected.en).", cy: "Ysgrifennwch yr hyn a ddisgwylir: \(expected.cy)."))
  }

  /// A text of blanks alone.
  static func blankText(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(80), place: place,
      summary: MessageText(en: "“\(key)” is blank.", cy: "Nid oes dim ond bylchau yn “\(key)”."),
      reason: MessageText(en: "A reader would see an empty place.", cy: "Byddai darllenydd yn gweld lle gwag."),
      fix: MessageText(
        en: "Write the value, or leave the key out if it is not required.",
        cy: "Ysgrifennwch y gwerth, neu gadewch yr allwedd allan os nad yw’n ofynnol."))
  }

  /// A bar between blanks.
  static func columnMark(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(81), place: place,
      summary: MessageText(en: "“\(key)” holds a “|” between blanks.", cy: "Mae “|” rhwng bylchau yn “\(key)”."),
      reason: MessageText(
        en: "The agreed text that governments sign separates its columns with it.",
        cy: "Dyna sy’n gwahanu’r colofnau yn y testun cytunedig y mae llywodraethau’n ei lofnodi."),
      fix: MessageText(en: "Use a comma or a dash.", cy: "Defnyddiwch goma neu linell doriad."))
  }

  /// A line break in a text of one line.
  static func lineBreak(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(82), place: place,
      summary: MessageText(
        en: "“\(key)” runs over several lines.", cy: "Mae “\(key)” yn ymestyn dros fwy nag un llinell."),
      reason: MessageText(en: "It is shown on one line.", cy: "Ar un llinell y caiff ei ddangos."),
      fix: MessageText(
        en: "Write it on one line, or with “>” instead of “|” so that the lines are joined.",
        cy: "Ysgrifennwch ef ar un llinell, neu â “>” yn lle “|” fel y caiff y llinellau eu huno."))
  }

  /// Something else than a date.
  static func badDate(_ key: String, _ text: String, at place: Place) -> Diagnostic {
    let shown = text.shortened
    return Diagnostic(
      code: DiagnosticCode(83), place: place,
      summary: DateHint.isWellFormed(text)
        ? MessageText(
          en: "“\(key)” is “\(shown)”, a day that no calendar has.",
          cy: "“\(key)”: nid oes diwrnod “\(shown)” mewn unrhyw galendr.")
        : MessageText(
          en: "“\(key)” is “\(shown)”, which is not a date as ISO 8601 writes it.",
          cy: "“\(key)”: nid dyddiad ar ffurf ISO 8601 yw “\(shown)”."),
      reason: MessageText(
        en: "Days and months in any other order are read differently by different people.",
        cy: "Mae pobl wahanol yn darllen diwrnod a mis yn wahanol pan fyddant mewn unrhyw drefn arall."),
      fix: DateHint.iso(for: text).map { hint in
        MessageText(
          en: "Write “\(hint)”, if that is the day: year, month and day, with hyphens.",
          cy: "Ysgrifennwch “\(hint)”, os dyna’r diwrnod: blwyddyn, mis a diwrnod, â chysylltnodau.")
      }
        ?? MessageText(
          en: "Write year, month and day of a day that exists, with hyphens: “2023-02-01”.",
          cy: "Ysgrifennwch flwyddyn, mis a diwrnod sy’n bodoli, â chysylltnodau: “2023-02-01”."))
  }

  /// Something else than a truth value.
  static func notABoolean(_ key: String, _ scalar: YAMLScalar, at place: Place) -> Diagnostic {
    let isQuoted = !scalar.isUnquoted && (scalar.text == "true" || scalar.text == "false")
    let text = scalar.text.shortened
    return Diagnostic(
      code: DiagnosticCode(84), place: place,
      summary: MessageText(
        en: "“\(key)” is “\(text)”, but should be “true” or “false”.",
        cy: "“\(key)”: ceir “\(text)” yma, ond disgwylir “true” neu “false”."),
      reason: MessageText(
        en: "Other words, such as “yes” and “no”, are read as texts.",
        cy: "Caiff geiriau eraill, megis “yes” a “no”, eu darllen fel testun."),
      fix: isQuoted
        ? MessageText(en: "Take the quotes off.", cy: "Dilëwch y dyfynodau.")
        : MessageText(
          en: "Write “true” or “false”, or leave the key out.",
          cy: "Ysgrifennwch “true” neu “false”, neu gadewch yr allwedd allan."))
  }

  /// An address that is not well-formed.
  static func badAddress(_ key: String, _ fault: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(85), place: place,
      summary: MessageText(
        en: "“\(key)” is not an address of the web, because \(fault.en).",
        cy: "Nid yw “\(key)” yn gyfeiriad ar y we: \(fault.cy)."),
      reason: MessageText(
        en: "A reader who follows it would get nowhere.", cy: "Ni fyddai darllenydd sy’n ei ddilyn yn cyrraedd unman."),
      fix: MessageText(
        en: "Copy the whole address from the address line of a browser.",
        cy: "Copïwch y cyfeiriad cyfan o far cyfeiriad porwr."))
  }

  /// A word that is none of the known ones.
  static func unknownWord(_ key: String, _ text: String, known: [String], at place: Place) -> Diagnostic {
    // “unreviewed” is the last thing that somebody means who writes “reviewed”.
    let nearest = Suggestion.nearest(to: text, among: known.filter { $0 != "un" + text })
    let list = TypeDescription.oneOf(known).phrase
    return Diagnostic(
      code: DiagnosticCode(86), place: place,
      summary: MessageText(
        en: "“\(key)” cannot be “\(text.shortened)”.", cy: "Ni all “\(key)” fod yn “\(text.shortened)”."),
      reason: MessageText(
        en: "Each of its words has a meaning of its own, so only these can be used.",
        cy: "Mae ystyr benodol i bob un o’r geiriau, felly dim ond y rhain y gellir eu defnyddio."),
      fix: nearest.map(MessageText.didYouMean)
        ?? (known.count > 1
          ? MessageText(en: "Write \(list.en).", cy: "Ysgrifennwch \(list.cy).")
          : MessageText(
            en: "Write \(list.en), or leave the key out.", cy: "Ysgrifennwch \(list.cy), neu gadewch yr allwedd allan."))
    )
  }

  /// A group of keys without any.
  static func emptyMapping(_ key: String, _ fields: [FieldDescription], at place: Place) -> Diagnostic {
    let keys = fields.prefix(3).map { "“\($0.name):”" }.joined(separator: ", ")
    return Diagnostic(
      code: DiagnosticCode(89), place: place,
      summary: MessageText(en: "“\(key)” has no keys in it.", cy: "Nid oes allweddi yn “\(key)”."),
      reason: unknownOrForgotten,
      fix: MessageText(
        en: "Write what is known, each with its key (\(keys)), or leave “\(key)” out.",
        cy: "Ysgrifennwch yr hyn sy’n hysbys, pob peth â’i allwedd (\(keys)), neu gadewch “\(key)” allan."))
  }

  /// A list without items.
  static func emptyList(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(89), place: place,
      summary: MessageText(en: "“\(key)” is an empty list.", cy: "Mae “\(key)” yn rhestr wag."),
      reason: unknownOrForgotten,
      fix: MessageText(
        en: "Write the items, or leave the key out if it is not required.",
        cy: "Ysgrifennwch yr eitemau, neu gadewch yr allwedd allan os nad yw’n ofynnol."))
  }
}

extension String {
  /// The text as a message quotes it: one line, cut after sixty characters.
  var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
