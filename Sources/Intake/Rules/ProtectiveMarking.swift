import Diagnostics

/// Nothing that carries a protective marking is published.
struct ProtectiveMarking {
  static let code = DiagnosticCode(602)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A protective marking", cy: "Marc gwarchodol"),
    text: MessageText(
      en: """
        Looked at is every byte of a record and of the registries, comments included: “OFFICIAL” followed by blanks or \
        dashes and “SENSITIVE”, “UK EYES ONLY”, “SWYDDOGOL” and “SENSITIF”, and a line or value that is only \
        “OFFICIAL”, “RESTRICTED”, “CONFIDENTIAL”, “SECRET” or “TOP SECRET”, or one of their Welsh names, all in \
        capitals.

        It is an error in a draft too, and nothing can allow it: a marked text should not be in the folder at all. \
        Take the marking out only once whoever owns the text has cleared it.

        Authority: Government Security Classifications Policy (Cabinet Office).
        """,
      cy: """
        Edrychir ar bob beit o gofnod ac o’r cofrestrau, gan gynnwys sylwadau: “OFFICIAL”, bylchau neu linellau toriad \
        ac yna “SENSITIVE”, “UK EYES ONLY”, “SWYDDOGOL” a “SENSITIF”, a llinell neu werth nad yw ond yn “OFFICIAL”, \
        “RESTRICTED”, “CONFIDENTIAL”, “SECRET” neu “TOP SECRET”, neu un o’u henwau Cymraeg, i gyd mewn priflythrennau.

        Mae’n wall mewn drafft hefyd, ac ni all dim ei ganiatáu: ni ddylai testun â marc fod yn y ffolder o gwbl. \
        Peidiwch â dileu’r marc nes i berchennog y testun ganiatáu ei ryddhau.

        Awdurdod: Polisi Dosbarthiadau Diogelwch y Llywodraeth (Swyddfa’r Cabinet).
        """),
    wrong: """
      # OFFICIAL - SENSITIVE
      title: Communiqué, 1 February 2023
      """,
    right: "title: Communiqué, 1 February 2023")

  /// Every marking in a file.
  static func findings(in source: SourceText) -> [Diagnostic] {
    MarkingScanner.markings(in: source.bytes).map { range in
      let words = String(decoding: source.bytes[range], as: UTF8.self)
      return marked(words.split { $0.isNewline }.joined(separator: " "), at: source.place(of: range))
    }
  }
}

extension ProtectiveMarking {
  static func marked(_ words: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "“\(words)” is a protective marking.", cy: "Marc gwarchodol yw “\(words)”."),
      reason: MessageText(
        en: """
          A marked text is not for publication (Government Security Classifications Policy). No record may allow it.
          """,
        cy: """
          Nid yw testun â marc i’w gyhoeddi (Polisi Dosbarthiadau Diogelwch y Llywodraeth). Ni all yr un cofnod \
          ganiatáu hyn.
          """),
      fix: MessageText(
        en: "Ask whoever owns the text. Take the marking out only once it is cleared; otherwise take out the text.",
        cy: """
          Gofynnwch i berchennog y testun. Peidiwch â dileu’r marc nes cael caniatâd i ryddhau’r testun; fel arall, \
          dilëwch y \
          testun.
          """))
  }
}
