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
      summary: "The file is not in UTF-8: the byte at offset \(offset) belongs to no character.",
      reason: "Accents would be lost or shown as other signs.",
      fix: "Save the file with the encoding “UTF-8” in the editor.")
  }

  /// A byte order mark at the beginning.
  static func byteOrderMark(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(54), severity: .warning, place: place,
      summary: "The file begins with a byte order mark, U+FEFF.",
      reason: "UTF-8 needs none, and other programs take it for part of the text.",
      fix: "Save the file as “UTF-8” without “BOM” or “signature”.")
  }

  /// A character that no record may hold.
  static func refusedCharacter(_ scalar: Unicode.Scalar, _ fault: CharacterFault, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(55), place: place,
      summary: "\(CharacterName.of(scalar)) is \(fault.description).",
      reason: fault.reason,
      fix: fault.fix)
  }

  /// A text that was read in the wrong encoding.
  static func mojibake(_ scalar: Unicode.Scalar, _ meant: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(56), place: place,
      summary:
        "\(CharacterName.of(scalar)) and the signs beside it look like a text that was read in the wrong encoding.",
      reason: "A reader would see nonsense in the middle of a word.",
      fix: meant.isEmpty ? "Type the letters from the source." : "Type “\(meant)”, if that is what the source says.")
  }

  /// A letter written in parts.
  static func decomposed(_ scalar: Unicode.Scalar, _ meant: Unicode.Scalar?, at place: Place) -> Diagnostic {
    let whole = meant.map { "“\($0)” \(CharacterName.codePoint($0))" }
    return Diagnostic(
      code: DiagnosticCode(57), place: place,
      summary: "\(CharacterName.of(scalar)) is not in the form in which texts are kept (Unicode's NFC).",
      reason: "Two texts that look the same would not be the same, and a search would not find the word.",
      fix: whole.map { "Type \($0) as one letter; many editors have a command for “NFC”." }
        ?? "Retype the letter with its accents; many editors have a command for “NFC”.")
  }

  /// A combining mark on a character of markup.
  static func markOnMarkup(_ scalar: Unicode.Scalar, after base: Unicode.Scalar?, at place: Place) -> Diagnostic {
    let before = base.map { " after \(CharacterName.of($0))" } ?? ""
    return Diagnostic(
      code: DiagnosticCode(58), place: place,
      summary: "The accent \(CharacterName.of(scalar)) stands\(before) and not on a letter.",
      reason: "On a sign of markup it would hide the sign from some programs and not from others.",
      fix: "Delete it, or put it on the letter that it belongs to.")
  }
}
