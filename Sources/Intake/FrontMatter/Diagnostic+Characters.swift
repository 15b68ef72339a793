import Diagnostics

extension DiagnosticCode {
  /// A file that is not UTF-8 and cannot be read at all.
  static let notUTF8 = DiagnosticCode(53)
}

// What can be wrong with the characters of a file.
extension Diagnostic {
  /// Bytes that are not UTF-8.
  static func notUTF8(offset: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: .notUTF8, place: place,
      summary: MessageText(
        en: "The file is not in UTF-8: the byte at offset \(offset) belongs to no character.",
        cy: "Nid yw’r ffeil mewn UTF-8: nid yw’r beit ar safle \(offset) yn perthyn i unrhyw nod."),
      reason: MessageText(
        en: "Accents would be lost or shown as other signs.",
        cy: "Byddai acenion yn cael eu colli neu eu dangos fel arwyddion eraill."),
      fix: MessageText(
        en: "Save the file with the encoding “UTF-8” in the editor.",
        cy: "Cadwch y ffeil â’r amgodiad “UTF-8” yn y rhaglen olygu."))
  }

  /// A byte order mark at the beginning.
  static func byteOrderMark(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(54), severity: .warning, place: place,
      summary: MessageText(
        en: "The file begins with a byte order mark, U+FEFF.",
        cy: "Mae’r ffeil yn dechrau â marc trefn beitiau, U+FEFF."),
      reason: MessageText(
        en: "UTF-8 needs none, and other programs take it for part of the text.",
        cy: "Nid oes ei angen ar UTF-8, ac mae rhaglenni eraill yn ei ystyried yn rhan o’r testun."),
      fix: MessageText(
        en: "Save the file as “UTF-8” without “BOM” or “signature”.",
        cy: "Cadwch y ffeil fel “UTF-8” heb “BOM” na “signature”."))
  }

  /// A character that no record may hold.
  static func refusedCharacter(_ scalar: Unicode.Scalar, _ fault: CharacterFault, at place: Place) -> Diagnostic {
    let name = CharacterName.of(scalar)
    return Diagnostic(
      code: DiagnosticCode(55), place: place,
      summary: MessageText(
        en: "\(name) is \(fault.description.en).", cy: "Ni chaiff \(name) fod yma: \(fault.description.cy)."),
      reason: fault.reason,
      fix: fault.fix)
  }

  /// A text that was read in the wrong encoding.
  static func mojibake(_ scalar: Unicode.Scalar, _ meant: String, at place: Place) -> Diagnostic {
    let name = CharacterName.of(scalar)
    return Diagnostic(
      code: DiagnosticCode(56), place: place,
      summary: MessageText(
        en: "\(name) and the signs beside it look like a text that was read in the wrong encoding.",
        cy: "Mae \(name) a’r arwyddion wrth ei ymyl yn edrych fel testun a ddarllenwyd â’r amgodiad anghywir."),
      reason: MessageText(
        en: "A reader would see nonsense in the middle of a word.",
        cy: "Byddai darllenydd yn gweld rhywbeth diystyr yng nghanol gair."),
      fix: meant.isEmpty
        ? CharacterFault.typeFromSource
        : MessageText(
          en: "Type “\(meant)”, if that is what the source says.",
          cy: "Teipiwch “\(meant)”, os dyna sydd yn y ffynhonnell."))
  }

  /// A letter written in parts.
  static func decomposed(_ scalar: Unicode.Scalar, _ meant: Unicode.Scalar?, at place: Place) -> Diagnostic {
    let name = CharacterName.of(scalar)
    let whole = meant.map { "“\($0)” \(CharacterName.codePoint($0))" }
    return Diagnostic(
      code: DiagnosticCode(57), place: place,
      summary: MessageText(
        en: "\(name) is not in the form in which texts are kept (Unicode's NFC).",
        cy: "Nid yw \(name) ar y ffurf y cedwir testunau ynddi (NFC Unicode)."),
      reason: CharacterFault.notTheSame,
      fix: whole.map { whole in
        MessageText(
          en: "Type \(whole) as one letter; many editors have a command for “NFC”.",
          cy: "Teipiwch \(whole) fel un llythyren; mae gan lawer o raglenni golygu orchymyn ar gyfer “NFC”.")
      }
        ?? MessageText(
          en: "Retype the letter with its accents; many editors have a command for “NFC”.",
          cy: "Ailysgrifennwch y llythyren a’i hacenion; mae gan lawer o raglenni golygu orchymyn ar gyfer “NFC”."))
  }

  /// A combining mark on a character of markup.
  static func markOnMarkup(_ scalar: Unicode.Scalar, after base: Unicode.Scalar?, at place: Place) -> Diagnostic {
    let name = CharacterName.of(scalar)
    let base = base.map(CharacterName.of)
    return Diagnostic(
      code: DiagnosticCode(58), place: place,
      summary: MessageText(
        en: "The accent \(name) stands\(base.map { " after \($0)" } ?? "") and not on a letter.",
        cy: "Nid ar lythyren y mae’r acen \(name)" + (base.map { ", ond ar ôl \($0)." } ?? ".")),
      reason: MessageText(
        en: "On a sign of markup it would hide the sign from some programs and not from others.",
        cy: "Ar arwydd marcio byddai’n cuddio’r arwydd rhag rhai rhaglenni ond nid rhag eraill."),
      fix: MessageText(
        en: "Delete it, or put it on the letter that it belongs to.",
        cy: "Dilëwch hi, neu rhowch hi ar y llythyren y mae’n perthyn iddi."))
  }
}
