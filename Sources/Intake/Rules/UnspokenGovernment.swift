import Diagnostics
import Model

/// Every member of the group is spoken for.
struct UnspokenGovernment: RecordRule {
  static let code = DiagnosticCode(117)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "A member of the group that is not mentioned", cy: "Aelod o’r grŵp nad yw’n cael ei grybwyll"),
    text: MessageText(
      en: """
        A member is spoken for by a chair, a participant of any capacity, an apology or an entry under \
        “without-ministers”. Readers ask why a government is not mentioned at all, so the record should say. This is a \
        warning: older records may not.
        """,
      cy: """
        Crybwyllir aelod drwy gadeirydd, drwy gyfranogwr o unrhyw fath, drwy ymddiheuriad neu drwy eitem o dan \
        “without-ministers”. Mae darllenwyr yn gofyn pam na chrybwyllir llywodraeth o gwbl, felly dylai’r cofnod \
        ddweud. Rhybudd yw hwn: efallai na wna hen gofnod hynny.
        """),
    wrong: """
      participants:
        - {name: Suella Braverman MP, role: Home Secretary, government: uk, chair: true}
        - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      """,
    right: """
      participants:
        - {name: Suella Braverman MP, role: Home Secretary, government: uk, chair: true}
        - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
        - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      without-ministers:
        - {government: northern-ireland, reason: in the absence of a Northern Ireland Executive}
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, !meeting.participants.isEmpty else { return [] }
    guard let group = surroundings.group(of: record.id) else { return [] }
    // What could not be read has its own finding, and may name the government that seems to be missing.
    guard isRead(meeting, of: record) else { return [] }
    let spoken =
      record.people.compactMap { $0.government?.value } + meeting.withoutMinisters.compactMap { $0.government?.value }
    let missing = group.governments.filter { !spoken.contains($0) }
    guard !missing.isEmpty else { return [] }
    let names = missing.map(surroundings.name(of:)).joined(separator: ", ")
    return [Self.unspoken(names, at: record.place(ofKey: "participants"))]
  }
}

extension UnspokenGovernment {
  /// Whether every entry that may name a government could be read.
  private func isRead(_ meeting: MeetingDraft, of record: RecordDraft) -> Bool {
    if record.people.contains(where: { $0.writes("government") && $0.government == nil }) { return false }
    if meeting.withoutMinisters.contains(where: { $0.government == nil }) { return false }
    if record.writes("chair"), meeting.chair == nil { return false }
    return !record.hasUnreadItems("participants", read: meeting.participants.count)
      && !record.hasUnreadItems("apologies", read: meeting.apologies.count)
      && !record.hasUnreadItems("without-ministers", read: meeting.withoutMinisters.count)
  }

  static func unspoken(_ names: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The record does not mention every member of the group: \(names.en).",
        cy: "Nid yw’r cofnod yn crybwyll pob aelod o’r grŵp: \(names.cy)."),
      reason: MessageText(
        en: "Readers ask why a member government is not mentioned.",
        cy: "Mae darllenwyr yn gofyn pam na chrybwyllir llywodraeth sy’n aelod."),
      fix: MessageText(
        en: "Add its participants or apologies, or an entry under “without-ministers” with the reason.",
        cy: "Ychwanegwch ei chyfranogwyr neu ei hymddiheuriadau, neu eitem o dan “without-ministers” gyda’r rheswm."))
  }
}
