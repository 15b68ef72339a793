import Diagnostics
import Model

/// The languages of a record state the same facts.
struct FactsDiffer: PairRule {
  static let code = DiagnosticCode(302)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Facts that differ", cy: "Ffeithiau gwahanol"),
    text: MessageText(
      en: """
        Each language's file is complete, so that nothing is assumed: what must agree is written twice and compared. \
        These are the dates, the mode and host, who was there and in what capacity, apologies, governments without \
        ministers, the next meeting, the status, publication and updates, copies elsewhere, related records, and on \
        what ground minutes are public. Texts are never compared: names, roles and places are translated.

        The order of people is compared within each government, so that a Welsh page may list Wales first.

        Find out which of the two files is right, and correct the other one.
        """,
      cy: """
        Mae ffeil pob iaith yn gyflawn, fel na thybir dim: ysgrifennir ddwywaith yr hyn y mae’n rhaid iddo gytuno, \
        a’i gymharu. Dyma’r ffeithiau hynny: y dyddiadau, y modd a’r gwesteiwr, pwy oedd yno ac ym mha swyddogaeth, \
        ymddiheuriadau, llywodraethau heb weinidogion, y cyfarfod nesaf, y statws, y cyhoeddi a’r diweddariadau, \
        copïau mewn mannau eraill, dogfennau cysylltiedig, a’r sail dros gyhoeddi cofnodion. Ni chymherir testunau \
        byth: cyfieithir enwau, rolau a lleoedd.

        Cymherir trefn y bobl o fewn pob llywodraeth, fel y caiff tudalen Gymraeg restru Cymru yn gyntaf.

        Darganfyddwch pa un o’r ddwy ffeil sy’n gywir, a chywirwch y llall.
        """),
    wrong: """
      communique.en.md
        location: {mode: virtual}
      communique.cy.md
        location: {mode: hybrid, place: Parc Cathays}
      """,
    right: """
      communique.en.md
        location: {mode: hybrid, place: Cathays Park}
      communique.cy.md
        location: {mode: hybrid, place: Parc Cathays}
      """)

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
  ///   - fact: What differs, as the beginning of the sentence that says so: “The date”, “Mae’r dyddiad”.
  ///   - here: What this file says; nil when it says nothing.
  ///   - there: What the other file says.
  static func differs(
    _ fact: MessageText, here: MessageText?, there: MessageText?, in other: Language, at place: Place, otherPlace: Place
  ) -> Diagnostic {
    let file = other.adjective
    let (here, there) = (here ?? TextDifference.nothing, there ?? TextDifference.nothing)
    return Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "\(fact.en) differs: \(here.en) in this file, \(there.en) in the \(file.en) file.",
        cy: "\(fact.cy) yn wahanol. Yn y ffeil hon: \(here.cy). Yn y ffeil \(file.cy): \(there.cy)."),
      reason: MessageText(
        en: "Both languages of a record have equal standing and state the same facts; one of the two is wrong.",
        cy: "Mae dwy iaith cofnod yn gyfartal ac yn nodi’r un ffeithiau; mae un o’r ddwy’n anghywir."),
      fix: MessageText(
        en: "Find out which file is right and correct the other one.",
        cy: "Darganfyddwch pa ffeil sy’n gywir, a chywirwch y llall."),
      notes: [
        DiagnosticNote(
          place: otherPlace,
          text: MessageText(
            en: "Here in the \(file.en) file: \(there.en).", cy: "Yma yn y ffeil \(file.cy): \(there.cy)."))
      ])
  }
}
