import Diagnostics
import Model

/// Every member of the group is spoken for.
///
/// A member is spoken for by a chair, a participant of any capacity, an apology or an entry under `without-ministers`.
/// Readers ask why a government is not mentioned at all, so the record should say. This is a warning: older records may
/// not.
///
/// Wrong: a group of four governments, and only three of them in the record. Right:
///
///     without-ministers:
///       - {government: northern-ireland, reason: in the absence of a Northern Ireland Executive}
struct UnspokenGovernment: RecordRule {
  static let code = DiagnosticCode(117)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, !meeting.participants.isEmpty else { return [] }
    guard let group = surroundings.group(of: record.id) else { return [] }
    // What could not be read has its own finding, and may name the government that seems to be missing.
    guard isRead(meeting, of: record) else { return [] }
    let spoken =
      record.people.compactMap { $0.government?.value } + meeting.withoutMinisters.compactMap { $0.government?.value }
    let missing = group.governments.filter { !spoken.contains($0) }
    guard !missing.isEmpty else { return [] }
    let names = missing.map(surroundings.name(of:))
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

  static func unspoken(_ names: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "The record does not mention every member of the group: \(names.joined(separator: ", ")).",
      reason: "Readers ask why a member government is not mentioned.",
      fix: "Add its participants or apologies, or an entry under “without-ministers” with the reason.")
  }
}
