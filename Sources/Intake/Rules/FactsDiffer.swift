import Diagnostics
import Model

/// The languages of a record state the same facts.
///
/// Each language's file is complete, so that nothing is assumed: what must agree is written twice and compared. These are
/// the dates, the mode and host, who was there and in what capacity, apologies, governments without ministers, the next
/// meeting, the status, publication and updates, copies elsewhere and related records. Texts are never compared: names,
/// roles and places are translated.
///
/// The order of people is compared within each government, so that a Welsh page may list Wales first.
///
/// Wrong: `mode: virtual` in one file and `mode: hybrid` in the other. Right: the same in both.
struct FactsDiffer: PairRule {
  static let code = DiagnosticCode(302)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    var comparison = FactComparison(earlier: earlier, later: later, surroundings: surroundings)
    comparison.compareCommonFacts()
    comparison.compareMeetings()
    comparison.compareParties()
    return comparison.findings
  }
}

extension FactsDiffer {
  /// - Parameters:
  ///   - fact: What differs, at the beginning of a sentence ("The date").
  ///   - here: What this file says.
  ///   - there: What the other file says.
  static func differs(
    _ fact: String, here: String?, there: String?, in other: Language, at place: Place, otherPlace: Place
  ) -> Diagnostic {
    let file = other == .cy ? "Welsh file" : "English file"
    return Diagnostic(
      code: code, place: place,
      summary: "\(fact) differs: \(here ?? "nothing") here, \(there ?? "nothing") in the \(file).",
      reason: "Both languages of a record have equal standing and state the same facts; one of the two is wrong.",
      fix: "Find out which file is right and correct the other one.",
      notes: [DiagnosticNote(place: otherPlace, text: "Here in the \(file): \(there ?? "nothing").")])
  }
}
