import Diagnostics
import Model

/// A translation is made from the other language.
struct TranslatedFromItself: RecordRule {
  static let code = DiagnosticCode(314)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Translated from its own language", cy: "Cyfieithiad o’r un iaith"),
    text: MessageText(
      en: """
        “translated-from” names the language and the digest of the text that this one translates, so that a change of \
        that text can be told. Naming the file's own language tells nothing.
        """,
      cy: """
        Mae “translated-from” yn enwi iaith ac ôl bys y testun y mae’r un hwn yn ei gyfieithu, fel y gellir gweld pan \
        fydd y testun hwnnw’n newid. Nid yw enwi iaith y ffeil ei hun yn dweud dim.
        """),
    wrong: """
      communique.cy.md
        translated-from: cy sha256:21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527
      """,
    right: """
      communique.cy.md
        translated-from: en sha256:21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let source = record.common.translatedFrom, source.value.language == record.language else { return [] }
    return [Self.fromItself(record.language, at: record.place(source.range))]
  }
}

extension TranslatedFromItself {
  static func fromItself(_ language: Language, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: summary(language),
      reason: MessageText(
        en: "Nobody could tell when the text that it translates has changed.",
        cy: "Ni allai neb ddweud pryd y newidiodd y testun y mae’n ei gyfieithu."),
      fix: MessageText(
        en: "Write “\(language.other.rawValue)” with the digest of that text, or leave the key out if this is the "
          + "original.",
        cy: "Ysgrifennwch “\(language.other.rawValue)” gydag ôl bys y testun hwnnw, neu hepgorwch yr allwedd os hwn "
          + "yw’r gwreiddiol."))
  }

  private static func summary(_ language: Language) -> MessageText {
    switch language {
    case .cy:
      MessageText(
        en: "This file is in Welsh, and says that it was translated from Welsh.",
        cy: "Mae’r ffeil hon yn Gymraeg, ac yn dweud iddi gael ei chyfieithu o’r Gymraeg.")
    case .en:
      MessageText(
        en: "This file is in English, and says that it was translated from English.",
        cy: "Mae’r ffeil hon yn Saesneg, ac yn dweud iddi gael ei chyfieithu o’r Saesneg.")
    }
  }
}
