import Diagnostics
import Markdown
import Model

/// What is published for its words has some.
struct EmptyText: RecordRule {
  static let code = DiagnosticCode(451)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "No text", cy: "Dim testun"),
    text: MessageText(
      en: """
        A statement, a letter, terms of reference and a page are there for their words. Without any, readers find a \
        heading and nothing below it. A list, a table or a heading is a text, too; a comment is not. A draft may still \
        be empty. The text of a communiqué and of minutes has a rule of its own, CMQ105.
        """,
      cy: """
        Er mwyn eu geiriau y mae datganiad, llythyr, cylch gorchwyl a thudalen yno. Heb eiriau, bydd darllenwyr yn dod o \
        hyd i bennawd heb ddim oddi tano. Mae rhestr, tabl neu bennawd yn destun hefyd; nid yw sylw. Caiff drafft fod \
        yn wag o hyd. Mae gan destun cyd-hysbysiad a chofnodion cyfarfod ei reol ei hun, CMQ105.
        """),
    wrong: """
      content/pages/privacy.en.md
        ---
        title: Privacy
        ---
      """,
    right: """
      content/pages/privacy.en.md
        ---
        title: Privacy
        ---
        This site sets no cookies.
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status == .agreed, record.meeting == nil, record.text.body.html == .none, !record.isTextUnread else {
      return []
    }
    return [Self.empty(at: record.place(record.textStart))]
  }
}

extension EmptyText {
  static func empty(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "There is no text.", cy: "Nid oes testun."),
      reason: MessageText(
        en: "Readers would find a heading and nothing below it.",
        cy: "Byddai darllenwyr yn dod o hyd i bennawd heb ddim oddi tano."),
      fix: MessageText(
        en: "Write the text below the second “---”. Until it is there, keep the record a draft; a page cannot be one.",
        cy: "Ysgrifennwch y testun o dan yr ail “---”. Nes ei fod yno, cadwch y cofnod yn ddrafft; ni all tudalen fod "
          + "yn un."))
  }
}
