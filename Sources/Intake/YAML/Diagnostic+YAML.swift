import Diagnostics

extension DiagnosticCode {
  /// YAML that cannot be understood.
  static let yamlSyntax = DiagnosticCode(60)
}

// What a record's YAML may not hold, in plain words.
extension Diagnostic {
  /// Too many bytes of YAML.
  static func yamlTooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(61), place: place,
      summary: MessageText(
        en: "There are more than \(YAMLLimits.size / 1024) KiB of keys and values here.",
        cy: "Mae dros \(YAMLLimits.size / 1024) KiB o allweddi a gwerthoedd yma."),
      reason: MessageText(
        en: "A record of this size is a slip, such as a body pasted above the closing “---”.",
        cy: "Llithriad yw cofnod o’r maint hwn, megis testun a ludwyd uwchben y llinell “---” sy’n cau."),
      fix: MessageText(
        en: "Move the text below the closing “---” line.", cy: "Symudwch y testun o dan y llinell “---” sy’n cau."))
  }

  /// Too many mappings and lists inside one another.
  static func yamlTooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(62), place: place,
      summary: MessageText(
        en: "Lists and groups of keys lie more than \(YAMLLimits.depth) levels inside one another here.",
        cy: "Mae rhestrau a grwpiau o allweddi dros \(YAMLLimits.depth) lefel yn ddwfn y tu mewn i’w gilydd yma."),
      reason: MessageText(
        en: "No key of a record needs so many levels, so the brackets or the indentation are wrong.",
        cy: "Nid oes ar unrhyw allwedd angen cynifer o lefelau, felly mae’r bachau neu’r mewnoliad yn anghywir."),
      fix: MessageText(
        en: "Compare the indentation and the brackets with an existing record.",
        cy: "Cymharwch y mewnoliad a’r bachau â chofnod sy’n bodoli."))
  }

  /// Too many items or keys.
  static func yamlTooLong(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(71), place: place,
      summary: MessageText(
        en: "This list or group of keys has more than \(YAMLLimits.length) entries.",
        cy: "Mae mwy na \(YAMLLimits.length) o eitemau yn y rhestr neu’r grŵp hwn o allweddi."),
      reason: MessageText(
        en: "No record needs so many; something was probably pasted or repeated by a program.",
        cy: "Nid oes angen cynifer ar yr un cofnod; mae’n debyg i rywbeth gael ei ludo neu ei ailadrodd gan raglen."),
      fix: MessageText(en: "Take out what does not belong here.", cy: "Tynnwch yr hyn nad yw’n perthyn yma."))
  }

  /// A tab.
  static func yamlTab(at place: Place) -> Diagnostic {
    let slip = YAMLSlip.tab
    return Diagnostic(
      code: DiagnosticCode(63), place: place, summary: slip.summary, reason: slip.reason, fix: slip.fix)
  }

  /// An anchor.
  static func yamlAnchor(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(64), place: place,
      summary: MessageText(
        en: "A value begins with “&”, which YAML takes for the name of a value to be repeated.",
        cy: "Mae gwerth yn dechrau â “&”, ac i YAML enw gwerth i’w ailadrodd yw hynny."),
      reason: yamlWrittenOut,
      fix: MessageText(
        en: "Put the text in double quotes if it begins with “&”; otherwise take the “&” and the word after it out.",
        cy: "Rhowch y testun mewn dyfynodau dwbl os yw’n dechrau â “&”; fel arall dilëwch y “&” a’r gair ar ei ôl."))
  }

  /// An alias.
  static func yamlAlias(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(64), place: place,
      summary: MessageText(
        en: "A value begins with “*”, which YAML takes for a repetition of another value.",
        cy: "Mae gwerth yn dechrau â “*”, ac i YAML ailadrodd gwerth arall yw hynny."),
      reason: yamlWrittenOut,
      fix: MessageText(
        en: "Put the text in double quotes if it begins with “*”; otherwise write the value out.",
        cy: "Rhowch y testun mewn dyfynodau dwbl os yw’n dechrau â “*”; fel arall ysgrifennwch y gwerth yn llawn."))
  }

  /// Why nothing is repeated by a reference to it.
  private static let yamlWrittenOut = MessageText(
    en: "Every value of a record is written out where it belongs, so that a reader sees what is agreed.",
    cy: "Caiff pob gwerth ei ysgrifennu’n llawn yn ei le, er mwyn i ddarllenydd weld yr hyn y cytunir arno.")

  /// A tag.
  static func yamlTag(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(65), place: place,
      summary: MessageText(
        en: "A value begins with “!”, which YAML takes for the name of a type.",
        cy: "Mae gwerth yn dechrau â “!”, ac i YAML enw math o werth yw hynny."),
      reason: MessageText(
        en: "The type of a value follows from its key.", cy: "Yr allwedd sy’n pennu math y gwerth."),
      fix: MessageText(
        en: "Put the text in double quotes if it begins with “!”; otherwise take the word with “!” out.",
        cy: "Rhowch y testun mewn dyfynodau dwbl os yw’n dechrau â “!”; fel arall dilëwch y gair sydd â “!”."))
  }

  /// A merge key.
  static func yamlMergeKey(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(66), place: place,
      summary: MessageText(
        en: "The key “<<” takes over the keys of another value.",
        cy: "Mae’r allwedd “<<” yn cymryd allweddi gwerth arall."),
      reason: yamlWrittenOut,
      fix: MessageText(en: "Write the keys out.", cy: "Ysgrifennwch yr allweddi’n llawn."))
  }

  /// A key that is not a simple text.
  static func yamlComplexKey(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(67), place: place,
      summary: MessageText(
        en: "A key is written with “?”, or is a list or a group of keys itself.",
        cy: "Mae allwedd wedi’i hysgrifennu â “?”, neu mae’n rhestr neu’n grŵp o allweddi ei hun."),
      reason: MessageText(en: "Every key is a single word.", cy: "Un gair yw pob allwedd."),
      fix: MessageText(
        en: "Write “key: value”, or put a text that begins with “?”, “[” or “{” in double quotes.",
        cy: "Ysgrifennwch “allwedd: gwerth”, neu rhowch destun sy’n dechrau â “?”, “[” neu “{” mewn dyfynodau dwbl."))
  }

  /// A value without a key.
  static func yamlEmptyKey(at place: Place) -> Diagnostic {
    let slip = YAMLSlip.colonWithoutKey
    return Diagnostic(
      code: DiagnosticCode(67), place: place, summary: slip.summary, reason: slip.reason, fix: slip.fix)
  }

  /// A directive.
  static func yamlDirective(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(68), place: place,
      summary: MessageText(
        en: "A line begins with “%”, which YAML takes for an instruction to the program that reads it.",
        cy: "Mae llinell yn dechrau â “%”, ac i YAML cyfarwyddyd i’r rhaglen sy’n ei darllen yw hynny."),
      reason: MessageText(
        en: "There is only one way to read a record.", cy: "Nid oes ond un ffordd o ddarllen cofnod."),
      fix: MessageText(en: "Take the line out.", cy: "Dilëwch y llinell."))
  }

  /// A second document.
  static func yamlSecondDocument(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(69), place: place,
      summary: MessageText(en: "A second YAML document begins here.", cy: "Mae ail ddogfen YAML yn dechrau yma."),
      reason: MessageText(
        en: "A file holds one set of keys; a second one would be ignored.",
        cy: "Un set o allweddi sydd mewn ffeil; byddai ail set yn cael ei hanwybyddu."),
      fix: MessageText(
        en: "Take the “---” line out, or move what follows into a file of its own.",
        cy: "Dilëwch y llinell “---”, neu symudwch yr hyn sy’n dilyn i’w ffeil ei hun."))
  }

  /// A key given twice in one mapping.
  static func yamlDuplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(70), place: place,
      summary: MessageText(en: "The key “\(key)” is given twice.", cy: "Mae’r allwedd “\(key)” yno ddwywaith."),
      reason: MessageText(
        en: "Only one of the two values can hold, and nobody can tell which one was meant.",
        cy: "Dim ond un o’r ddau werth a all fod yn gywir, ac ni all neb ddweud pa un a fwriadwyd."),
      fix: MessageText(en: "Keep one of them.", cy: "Cadwch un ohonynt."),
      notes: [
        DiagnosticNote(place: first, text: MessageText(en: "It is given here first.", cy: "Mae yma am y tro cyntaf."))
      ])
  }
}
