import Diagnostics
import Model

/// A communiqué does not speak in the first person singular.
struct FirstPerson: RecordRule {
  static let code = DiagnosticCode(450)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A communiqué in the first person", cy: "Cyd-hysbysiad yn y person cyntaf"),
    text: MessageText(
      en: """
        A communiqué is the text of several governments. “I” and “my” belong in one government's own statement. Looked \
        at are “I” before a verb and “my” in an English text, “fy” and “rwyf” in a Welsh one, outside quotations, \
        links and words marked as another language. “Item I”, “Charles I” and the Welsh “I” (“to”) are not meant. This \
        is a warning at the first such word.
        """,
      cy: """
        Testun sawl llywodraeth yw cyd-hysbysiad, ac yn natganiad un llywodraeth y mae lle’r person cyntaf. Edrychir \
        ar “I” o flaen berf ac ar “my” mewn testun Saesneg, ac ar “fy” ac “rwyf” mewn testun Cymraeg, y tu allan i \
        ddyfyniadau, dolenni a geiriau y nodwyd eu bod mewn iaith arall. Ni olygir “Item I”, “Charles I” na’r gair \
        Cymraeg “I”. \
        Rhybudd yw hwn wrth y gair cyntaf o’r fath.
        """),
    wrong: "I welcomed the progress made.",
    right: "Ministers welcomed the progress made.")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.id.kind == .communique else { return [] }
    let tokens = record.prose.tokens
    let finder = FirstPersonFinder(tokens, of: record.source.bytes, in: record.language)
    guard let first = finder.first else { return [] }
    return [Self.speaks(record.words(in: tokens[first].range), at: record.place(tokens[first].range))]
  }
}

extension FirstPerson {
  static func speaks(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(word)” makes the communiqué speak for one person.",
        cy: "Mae “\(word)” yn gwneud i’r cyd-hysbysiad siarad dros un person."),
      reason: MessageText(
        en: "A communiqué is agreed by every government; one minister's own account is a statement.",
        cy: "Mae pob llywodraeth yn cytuno ar gyd-hysbysiad; datganiad yw adroddiad un gweinidog."),
      fix: MessageText(
        en: "Say who it was (“the Minister”, “Ministers”), or file the text as a statement of that government.",
        cy: """
          Dywedwch pwy ydoedd (“y Gweinidog”, “y Gweinidogion”), neu rhowch y testun mewn datganiad gan y llywodraeth \
          honno.
          """))
  }
}
