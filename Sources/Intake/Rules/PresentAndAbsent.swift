import Diagnostics

/// Nobody was present and sent apologies.
struct PresentAndAbsent: RecordRule {
  static let code = DiagnosticCode(114)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Somebody both present and absent", cy: "Rhywun yn bresennol ac yn absennol"),
    text: MessageText(
      en: """
        An apology says that a person did not come, so nobody is listed among the participants and among the \
        apologies. Somebody who came for a part of the meeting is a participant with “part”.
        """,
      cy: """
        Mae ymddiheuriad yn dweud na ddaeth person, felly ni restrir neb ymhlith y cyfranogwyr ac ymhlith yr \
        ymddiheuriadau. Cyfranogwr â “part” yw rhywun a ddaeth am ran o’r cyfarfod.
        """),
    wrong: """
      participants:
        - {name: Kenny MacAskill MSP, role: Cabinet Secretary for Justice, government: scotland}
      apologies:
        - {name: Kenny MacAskill MSP, role: Cabinet Secretary for Justice, government: scotland}
      """,
    right: """
      participants:
        - {name: Kenny MacAskill MSP, role: Cabinet Secretary for Justice, government: scotland, part: item 4}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return meeting.apologies.compactMap { apology in
      guard let present = meeting.present.first(where: { $0.isSamePerson(as: apology) }) else { return nil }
      return Self.both(apology.label, at: record.place(apology.range), present: record.place(present.range))
    }
  }
}

extension PresentAndAbsent {
  static func both(_ label: MessageText, at place: Place, present: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(label.en)” is listed as present and as having sent apologies.",
        cy: "Rhestrwyd “\(label.cy)” yn bresennol ac ymhlith yr ymddiheuriadau."),
      reason: MessageText(en: "Only one of the two can be true.", cy: "Dim ond un o’r ddau a all fod yn wir."),
      fix: MessageText(
        en: "Take out the wrong entry; for somebody who came for a part of the meeting, write “part:” there.",
        cy: "Dilëwch yr eitem anghywir; ar gyfer rhywun a ddaeth am ran o’r cyfarfod, ysgrifennwch “part:” yno."),
      notes: [
        DiagnosticNote(
          place: present,
          text: MessageText(en: "Here the person is listed as present.", cy: "Yma y rhestrir y person yn bresennol."))
      ])
  }
}
