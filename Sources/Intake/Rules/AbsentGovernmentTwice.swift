import Diagnostics
import Model

/// A government without ministers is named once.
struct AbsentGovernmentTwice: RecordRule {
  static let code = DiagnosticCode(123)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "A government named twice under “without-ministers”",
      cy: "Enwi llywodraeth ddwywaith o dan “without-ministers”"),
    text: MessageText(
      en: """
        “without-ministers” names each government that sent no minister, with the reason, and the page shows it in that \
        government's place. A government that is named twice is usually a slip for another one.
        """,
      cy: """
        Mae “without-ministers” yn enwi pob llywodraeth nad anfonodd weinidog, gyda’r rheswm, ac mae’r dudalen yn \
        dangos hynny yn lle’r llywodraeth honno. Llithriad yw enwi llywodraeth ddwywaith fel arfer: un arall a olygwyd.
        """),
    wrong: """
      without-ministers:
        - {government: northern-ireland, reason: in the absence of an Executive}
        - {government: northern-ireland, reason: owing to an election}
      """,
    right: """
      without-ministers:
        - {government: northern-ireland, reason: in the absence of an Executive}
        - {government: scotland, reason: owing to an election}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let governments = record.meeting?.withoutMinisters.compactMap(\.government) ?? []
    guard governments.count > 1 else { return [] }
    var first: [GovernmentID: Range<Int>] = [:]
    return governments.compactMap { government in
      guard let earlier = first[government.value] else {
        first[government.value] = government.range
        return nil
      }
      let name = surroundings.name(of: government.value)
      return Self.twice(name, at: record.place(government.range), first: record.place(earlier))
    }
  }
}

extension AbsentGovernmentTwice {
  static func twice(_ name: MessageText, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "\(name.en) is named twice under “without-ministers”.",
        cy: "Enwir \(name.cy) ddwywaith o dan “without-ministers”."),
      reason: MessageText(
        en: "Another government may have been meant, and two reasons may contradict each other.",
        cy: "Efallai mai llywodraeth arall a olygwyd, a gall dau reswm wrth-ddweud ei gilydd."),
      fix: MessageText(
        en: "Correct the government, or put both reasons into one entry.",
        cy: "Cywirwch y llywodraeth, neu rhowch y ddau reswm mewn un eitem."),
      notes: [
        DiagnosticNote(
          place: first,
          text: MessageText(en: "The first entry is here.", cy: "Yma y mae’r eitem gyntaf."))
      ])
  }
}
