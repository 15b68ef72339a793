import Diagnostics
import Model

/// The place of a meeting fits the way it was held.
struct PlaceAndMode: RecordRule {
  static let code = DiagnosticCode(107)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A place that does not fit the mode", cy: "Anghysondeb rhwng y lle a’r modd"),
    text: MessageText(
      en: """
        A meeting in person, or a hybrid one, is somewhere; a virtual one is nowhere. The communiqué may have said \
        otherwise, so this is only a warning.
        """,
      cy: """
        Mae cyfarfod wyneb yn wyneb, neu gyfarfod hybrid, yn digwydd yn rhywle; nid oes lle gan gyfarfod rhithwir. \
        Efallai i’r cyd-hysbysiad ddweud fel arall, felly rhybudd yn unig yw hwn.
        """),
    wrong: "location: {mode: in-person}",
    right: """
      location: {mode: in-person, place: "Cathays Park, Cardiff"}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let location = record.meeting?.location, let mode = location.mode else { return [] }
    switch mode.value {
    case .inPerson, .hybrid:
      return location.node.writes("place") ? [] : [Self.missingPlace(mode.value, at: record.place(mode.range))]
    case .virtual:
      return location.place.map { [Self.needlessPlace(at: record.place($0.range))] } ?? []
    case .notRecorded:
      return []
    }
  }
}

extension PlaceAndMode {
  static func missingPlace(_ mode: MeetingMode, at place: Place) -> Diagnostic {
    let held =
      mode == .hybrid
      ? MessageText(en: "The meeting was hybrid", cy: "Cyfarfod hybrid oedd hwn")
      : MessageText(en: "The meeting was held in person", cy: "Cynhaliwyd y cyfarfod wyneb yn wyneb")
    return Diagnostic(
      code: code, severity: .warning, place: place,
      summary: held + MessageText(en: ", but no place is given.", cy: ", ond ni roddir lle."),
      reason: MessageText(
        en: "Readers expect to learn where ministers met.",
        cy: "Mae darllenwyr yn disgwyl cael gwybod ymhle y cyfarfu gweinidogion."),
      fix: MessageText(
        en: "Add “place:” as the communiqué names it, such as “Cathays Park, Cardiff”.",
        cy: "Ychwanegwch “place:” fel y mae’r cyd-hysbysiad yn ei enwi, megis “Cathays Park, Cardiff”."))
  }

  static func needlessPlace(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The meeting was virtual, but a place is given.", cy: "Cyfarfod rhithwir oedd hwn, ond rhoddir lle."),
      reason: MessageText(
        en: "A virtual meeting with a place may be a hybrid one.",
        cy: "Gall cyfarfod rhithwir â lle fod yn gyfarfod hybrid."),
      fix: MessageText(
        en: "Write “mode: hybrid” if some met at the place; otherwise take the place out.",
        cy: "Ysgrifennwch “mode: hybrid” os cyfarfu rhai yn y lle; fel arall, dilëwch y lle."))
  }
}
