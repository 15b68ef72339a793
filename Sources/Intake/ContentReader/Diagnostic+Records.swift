import Diagnostics
import Model

// What can be wrong with a record as a whole, and with what it allows.
extension Diagnostic {
  /// A finding that no record may allow.
  static func unsuppressible(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(91), place: place,
      summary: MessageText(en: "\(code) cannot be allowed.", cy: "Ni ellir caniatáu \(code)."),
      reason: MessageText(
        en: """
          Files that cannot be read, words that would be lost, the five requirements, the equality of the languages \
          and confidentiality have no exceptions.
          """,
        cy: """
          Nid oes eithriadau ar gyfer ffeiliau na ellir eu darllen, geiriau a fyddai’n mynd ar goll, y pum gofyniad, \
          cydraddoldeb y ddwy iaith na chyfrinachedd.
          """),
      fix: MessageText(
        en: "Take the entry out and mend what the finding is about.",
        cy: "Dilëwch yr eitem, a chywirwch yr hyn y mae’r canfyddiad yn sôn amdano."))
  }

  /// A suppression of nothing.
  static func unusedSuppression(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(92), severity: .warning, place: place,
      summary: MessageText(
        en: "\(code) is allowed here, but this file has no such finding.",
        cy: "Caniateir \(code) yma, ond nid oes canfyddiad o’r fath yn y ffeil hon."),
      reason: MessageText(
        en: "A forgotten exception would hide the next slip of the kind.",
        cy: "Byddai eithriad a anghofiwyd yn cuddio’r llithriad nesaf o’r un math."),
      fix: MessageText(en: "Take the entry out.", cy: "Dilëwch yr eitem."))
  }

  /// A file too large to be a record.
  static func fileTooLarge(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(95), place: place,
      summary: MessageText(
        en: "The file is larger than \(limit / 1024) KiB and is not read.",
        cy: "Mae’r ffeil yn fwy na \(limit / 1024) KiB, ac ni chaiff ei darllen."),
      reason: MessageText(
        en: "A record is a text that people read; the longest real ones have a tenth of that.",
        cy: "Testun i bobl ei ddarllen yw cofnod; mae’r rhai go iawn hiraf yn ddegfed ran o hynny."),
      fix: MessageText(
        en: "Check whether something else was put into the file, and link to long documents instead.",
        cy: "Gwiriwch a roddwyd rhywbeth arall yn y ffeil, a rhowch ddolen i ddogfen hir yn lle ei chynnwys."))
  }

  /// A file that the system does not let us read.
  static func fileForbidden(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(97), place: place,
      summary: MessageText(
        en: "You have no permission to read this file.", cy: "Nid oes gennych ganiatâd i ddarllen y ffeil hon."),
      reason: MessageText(
        en: "What cannot be read cannot be checked, and nothing is published unchecked.",
        cy: "Ni ellir gwirio’r hyn na ellir ei ddarllen, ac ni chyhoeddir dim heb ei wirio."),
      fix: MessageText(
        en: "Give yourself permission to read it, on Linux and macOS with “chmod u+r”, or ask its owner to do so.",
        cy: "Rhowch ganiatâd i chi’ch hun i’w darllen, ar Linux a macOS â “chmod u+r”, neu gofynnwch i’w pherchennog."))
  }

  /// A record that has no errors and is incomplete all the same.
  static func incompleteRecord(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(94), place: place,
      summary: MessageText(
        en: "This record could not be put together from its front matter.",
        cy: "Nid oedd modd llunio’r cofnod hwn o’i bennyn."),
      reason: MessageText(
        en: "No record is ever left out of the site in silence.",
        cy: "Ni chaiff yr un cofnod ei adael allan o’r wefan heb ddweud hynny."),
      fix: MessageText(
        en: "Compare the front matter with the reference of its kind, and report this as a fault of the program.",
        cy: "Cymharwch y pennyn â’r hyn a ddisgrifir ar gyfer ei fath, a rhowch wybod am hyn fel nam yn y rhaglen."))
  }
}
