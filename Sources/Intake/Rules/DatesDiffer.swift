import Diagnostics
import Model

/// The languages of a record name the same dates.
///
/// Compared are all dates in words in the text, in any order, with months in either language and in the forms that Welsh
/// gives them (“o Fai”). A date without a year is taken to be in the meeting's year. This is a warning.
///
/// Wrong: `6 March 2023` in English and `6 Mai 2023` in Welsh. Right: `6 Mawrth 2023`.
struct DatesDiffer: PairRule {
  static let code = DiagnosticCode(312)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let year = later.date?.value.year
    let difference = MultisetDifference(earlier.prose.dates, later.prose.dates) { $0.resolved(in: year) }
    guard !difference.onlyLeft.isEmpty || !difference.onlyRight.isEmpty else { return [] }
    guard let texts = TextDifference(earlier, later) else { return [] }
    return [Self.differ(texts, difference)]
  }
}

extension DatesDiffer {
  static func differ(_ texts: TextDifference, _ difference: MultisetDifference<DateMention, Int>) -> Diagnostic {
    texts.finding(
      code, "The dates", here: words(difference.onlyRight, in: texts.later),
      there: words(difference.onlyLeft, in: texts.earlier), at: difference.onlyRight.first?.range,
      otherRange: difference.onlyLeft.first?.range)
  }

  private static func words(_ dates: [DateMention], in record: RecordDraft) -> String {
    MultisetDifference<DateMention, Int>.list(dates.map { record.words(in: $0.range) })
  }
}
