import Diagnostics

/// The languages of a record state the same figures.
///
/// Compared are all numbers written in digits, with their percentages and currencies, in any order. Dates in words are
/// compared on their own (CMQ312). A number up to ten that one language writes in words is not reported. This is a warning.
///
/// Wrong: `£12 million` in English and `£21 miliwn` in Welsh. Right: `£12 miliwn`.
struct FiguresDiffer: PairRule {
  static let code = DiagnosticCode(311)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let texts = TextDifference(earlier, later) else { return [] }
    var difference = MultisetDifference(Figure.all(in: earlier), Figure.all(in: later)) { $0.value }
    // A language that writes a small number in words has none left over in digits.
    if !difference.onlyLeft.contains(where: \.isSmall) || !difference.onlyRight.contains(where: \.isSmall) {
      difference.onlyLeft.removeAll(where: \.isSmall)
      difference.onlyRight.removeAll(where: \.isSmall)
    }
    guard !difference.onlyLeft.isEmpty || !difference.onlyRight.isEmpty else { return [] }
    return [Self.differ(texts, difference)]
  }
}

extension FiguresDiffer {
  static func differ(_ texts: TextDifference, _ difference: MultisetDifference<Figure, Figure.Value>) -> Diagnostic {
    texts.finding(
      code, "The figures", here: words(difference.onlyRight, in: texts.later),
      there: words(difference.onlyLeft, in: texts.earlier), at: difference.onlyRight.first?.range,
      otherRange: difference.onlyLeft.first?.range)
  }

  private static func words(_ figures: [Figure], in record: RecordDraft) -> String {
    MultisetDifference<Figure, Figure.Value>.list(figures.map { record.words(in: $0.range) })
  }
}
