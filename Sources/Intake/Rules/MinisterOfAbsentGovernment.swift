import Diagnostics
import Model

/// A government without ministers has none in the list.
struct MinisterOfAbsentGovernment: RecordRule {
  static let code = DiagnosticCode(118)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "A minister of a government that sent none", cy: "Gweinidog o lywodraeth nad anfonodd yr un"),
    text: MessageText(
      en: """
        “without-ministers” says that a government sent no minister. Its officials and observers may have been there; \
        their entries say so with “capacity”. A minister of the same government in the list would contradict that.
        """,
      cy: """
        Mae “without-ministers” yn dweud nad anfonodd llywodraeth weinidog. Efallai fod ei swyddogion a’i harsylwyr \
        yno; mae eu heitemau’n dweud hynny drwy “capacity”. Byddai gweinidog o’r un llywodraeth yn y rhestr yn \
        gwrth-ddweud hynny.
        """),
    wrong: """
      participants:
        - {name: Dr Jayne Brady, role: Head of the Civil Service, government: northern-ireland}
      without-ministers:
        - {government: northern-ireland}
      """,
    right: """
      participants:
        - {name: Dr Jayne Brady, role: Head of the Civil Service, government: northern-ireland, capacity: official}
      without-ministers:
        - {government: northern-ireland}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, !meeting.withoutMinisters.isEmpty else { return [] }
    return meeting.present.compactMap { person in
      guard person.isMinister, let government = person.government else { return nil }
      let entry = meeting.withoutMinisters.first { $0.government?.value == government.value }
      guard let entry else { return nil }
      let name = surroundings.name(of: government.value)
      return Self.contradiction(
        person.label, of: name, at: record.place(person.range), entry: record.place(entry.range))
    }
  }
}

extension MinisterOfAbsentGovernment {
  static func contradiction(_ label: MessageText, of government: MessageText, at place: Place, entry: Place)
    -> Diagnostic
  {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(label.en)” is listed as a minister of a government that sent none: \(government.en).",
        cy: "Rhestrwyd “\(label.cy)” yn weinidog o lywodraeth nad anfonodd yr un: \(government.cy)."),
      reason: MessageText(
        en: "The record contradicts itself on who spoke for a government.",
        cy: "Mae’r cofnod yn ei wrth-ddweud ei hun ynghylch pwy a siaradodd dros lywodraeth."),
      fix: MessageText(
        en: "Add “capacity: official” (or observer) to the person, or take the government out of “without-ministers”.",
        cy: """
          Ychwanegwch “capacity: official” (neu observer) at y person, neu dilëwch y llywodraeth o \
          “without-ministers”.
          """),
      notes: [
        DiagnosticNote(
          place: entry,
          text: MessageText(
            en: "Here the record says that the government sent no minister.",
            cy: "Yma mae’r cofnod yn dweud nad anfonodd y llywodraeth weinidog."))
      ])
  }
}
