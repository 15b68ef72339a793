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
    var difference = MultisetDifference(Figure.all(in: earlier), Figure.all(in: later)) { $0.value }
    let (left, right) = (difference.onlyLeft, difference.onlyRight)
    difference.onlyLeft.removeAll { Self.isInWords($0, beside: right) }
    difference.onlyRight.removeAll { Self.isInWords($0, beside: left) }
    guard !difference.onlyLeft.isEmpty || !difference.onlyRight.isEmpty else { return [] }
    guard let texts = TextDifference(earlier, later) else { return [] }
    return [Self.differ(texts, difference)]
  }

  /// Whether the other language probably has a number in words: it has none left over that could be meant.
  private static func isInWords(_ figure: Figure, beside other: [Figure]) -> Bool {
    figure.isSmall && !other.contains { $0.isSmall || $0.value.digits == figure.value.digits }
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
