import Diagnostics
import Model

/// A difference between the texts of a record's two languages, as a finding on the later one.
struct TextDifference {
  /// The file of the site's earlier language.
  let earlier: RecordDraft
  /// The file of the later one.
  let later: RecordDraft

  /// Both files, when both have a text that was read.
  init?(_ earlier: RecordDraft, _ later: RecordDraft) {
    guard earlier.hasComparableText, later.hasComparableText else { return nil }
    self.earlier = earlier
    self.later = later
  }

  /// The finding.
  ///
  /// - Parameters:
  ///   - subject: What differs, as the beginning of the sentence that says so: “The headings”, “Mae’r penawdau”.
  ///   - here: What the later file has.
  ///   - there: What the earlier file has.
  ///   - range: Where the later file departs; nil where it lacks something: its text as a whole.
  ///   - otherRange: The same in the earlier file.
  func finding(
    _ code: DiagnosticCode, _ subject: MessageText, here: MessageText, there: MessageText, at range: Range<Int>?,
    otherRange: Range<Int>?
  ) -> Diagnostic {
    let file = earlier.language.adjective
    return Diagnostic(
      code: code, severity: .warning, place: later.place(range ?? later.textStart),
      summary: MessageText(
        en: "\(subject.en) differ: \(here.en) in this file, \(there.en) in the \(file.en) file.",
        cy: "\(subject.cy) yn wahanol. Yn y ffeil hon: \(here.cy). Yn y ffeil \(file.cy): \(there.cy)."),
      reason: MessageText(
        en: "Both languages have equal standing, so a reader of either should find the same.",
        cy: "Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth."),
      fix: MessageText(
        en: "Compare the two texts and correct one; allow \(code) with the reason if the translation needs it.",
        cy:
          "Cymharwch y ddau destun a chywirwch un; caniatewch \(code) gyda’r rheswm os oes angen hynny ar y cyfieithiad."
      ),
      notes: [
        DiagnosticNote(
          place: earlier.place(otherRange ?? earlier.textStart),
          text: MessageText(
            en: "The \(file.en) file has \(there.en) here.", cy: "Yma yn y ffeil \(file.cy): \(there.cy)."))
      ])
  }

  /// The finding about two lists of parts of a text, at the first part that differs.
  func finding<Part>(
    _ code: DiagnosticCode, _ subject: MessageText, _ left: [Part], _ right: [Part], in words: ([Part]) -> MessageText,
    same: (Part, Part) -> Bool, range: (Part) -> Range<Int>
  ) -> Diagnostic? {
    let first = zip(left, right).firstIndex { !same($0, $1) }
    guard first != nil || left.count != right.count else { return nil }
    let index = first ?? min(left.count, right.count)
    return finding(
      code, subject, here: words(right), there: words(left),
      at: index < right.count ? range(right[index]) : right.last.map(range),
      otherRange: index < left.count ? range(left[index]) : left.last.map(range))
  }
}

extension TextDifference {
  /// What a file has that has none of the parts that are compared.
  static let noneOfThem = MessageText(en: "none", cy: "dim")
  /// What a file says where the other one says something.
  static let nothing = MessageText(en: "nothing", cy: "dim")

  /// Some words of a file as a message lists them: at most three, each in quotation marks.
  static func list(_ texts: [String]) -> MessageText {
    texts.isEmpty ? nothing : list(texts.map { .verbatim("“\($0)”") }, atMost: 3)
  }

  /// The most parts of a file that one message lists.
  static let mostParts = 20

  /// Parts of a file as a message lists them: the first ones, and how many more there are.
  static func list(_ parts: [MessageText], atMost limit: Int = mostParts, separator: String = ", ") -> MessageText {
    let shown = Array(parts.prefix(limit)).joined(separator: separator)
    let more = parts.count - limit
    guard more > 0 else { return shown }
    return MessageText(en: "\(shown.en) and \(more) more", cy: "\(shown.cy) a rhagor (\(more))")
  }
}

extension Zip2Sequence {
  /// The position of the first pair for which something holds.
  fileprivate func firstIndex(where holds: (Sequence1.Element, Sequence2.Element) -> Bool) -> Int? {
    for (index, pair) in enumerated() where holds(pair.0, pair.1) { return index }
    return nil
  }
}
