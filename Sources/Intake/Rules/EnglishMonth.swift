import Diagnostics
import Localisation
import Model

/// Welsh dates have Welsh months.
struct EnglishMonth: RecordRule {
  static let code = DiagnosticCode(304)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An English month in a Welsh text", cy: "Mis Saesneg mewn testun Cymraeg"),
    text: MessageText(
      en: """
        A date with an English month was probably left over from the English text, and a Welsh voice cannot read it. \
        Looked at is every English month beside a day or a year, in the text and the words of the front matter of a \
        Welsh file, outside links and words marked as English. This is a warning.
        """,
      cy: """
        Mae’n debyg mai gweddill o’r testun Saesneg yw dyddiad â mis Saesneg, ac ni all llais Cymraeg ei ddarllen. \
        Edrychir ar bob mis Saesneg wrth ymyl diwrnod neu flwyddyn, yn y testun ac yng ngeiriau’r pennyn mewn ffeil \
        Gymraeg, y tu allan i ddolenni a geiriau y nodwyd eu bod yn Saesneg. Rhybudd yw hwn.
        """),
    wrong: """
      communique.cy.md
        Cyfarfu’r gweinidogion ar 1 February 2023.
      """,
    right: """
      communique.cy.md
        Cyfarfu’r gweinidogion ar 1 Chwefror 2023.
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.language == .cy else { return [] }
    let bytes = record.source.bytes
    let values = record.textValues.flatMap { range -> [Diagnostic] in
      guard bytes[range].contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return [] }
      return Self.findings(in: ProseScanner.tokens(of: bytes, in: range), of: record)
    }
    return values + Self.findings(in: record.prose.tokens, of: record)
  }

  private static func findings(in tokens: [ProseToken], of record: RecordDraft) -> [Diagnostic] {
    let finder = DateFinder(tokens, of: record.source.bytes)
    var last = -1
    var findings: [Diagnostic] = []
    for index in tokens.indices where tokens[index].number > 0 && findings.count < 50 {
      let months = (month(before: index, in: tokens, finder), month(after: index, in: tokens, finder))
      for case let month? in [months.0, months.1] where month.index > last && !tokens[month.index].isApart {
        last = month.index
        let range = tokens[month.index].range
        let isInText = range.lowerBound >= record.textOffset
        let isSoft = month.index > 0 && tokens[month.index - 1].key == DateWords.softening
        let name = isSoft ? DateWords.monthAfterO(month.number) : DateStyle.monthName(month.number, in: .cy)
        findings.append(Self.month(name, record.words(in: range), isInText: isInText, at: record.place(range)))
      }
    }
    return findings
  }

  private static func month(
    before index: Int, in tokens: [ProseToken], _ finder: DateFinder
  ) -> (index: Int, number: Int)? {
    guard finder.adjoins(index - 1), let month = finder.month(at: index - 1), month.language == .en else { return nil }
    return (index - 1, month.month)
  }

  /// The month after a day, with an ordinal's ending or “of” between them.
  private static func month(
    after index: Int, in tokens: [ProseToken], _ finder: DateFinder
  ) -> (index: Int, number: Int)? {
    guard tokens[index].number <= 31 else { return nil }
    var next = index + 1
    if next < tokens.count, tokens[next].start == tokens[index].end { next += 1 }
    if next < tokens.count, DateWords.joiners.contains(tokens[next].key) { next += 1 }
    guard finder.adjoins(next - 1), let month = finder.month(at: next), month.language == .en else { return nil }
    return (next, month.month)
  }
}

extension EnglishMonth {
  /// - Parameter name: The Welsh name, mutated as its place asks for.
  static func month(_ name: String, _ word: String, isInText: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(word)” is an English month in a Welsh text.", cy: "Mis Saesneg mewn testun Cymraeg yw “\(word)”."),
      reason: MessageText(
        en: "The date was probably left over from the English text, and a Welsh voice cannot read it.",
        cy: "Mae’n debyg mai gweddill o’r testun Saesneg yw’r dyddiad, ac ni all llais Cymraeg ei ddarllen."),
      fix: isInText
        ? MessageText(
          en: "Write “\(name)”, or mark English words as [the words]{lang=en}.",
          cy: "Ysgrifennwch “\(name)”, neu nodwch eiriau Saesneg fel hyn: [y geiriau]{lang=en}.")
        : MessageText(en: "Write “\(name)”.", cy: "Ysgrifennwch “\(name)”."))
  }
}
