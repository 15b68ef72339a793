/// A government's part in the meetings of a group: every meeting counts once, by the highest capacity; the chair apart.
struct GovernmentTally: Sendable {
  /// The position of the government.
  let government: Int
  /// The meetings it chaired, alone or with others.
  private(set) var chaired = 0
  /// The meetings with a minister of it; a chair without a recorded capacity is a minister.
  private(set) var ministers = 0
  /// The meetings with its officials and no minister.
  private(set) var officialsOnly = 0
  /// The meetings with its observers or guests alone.
  private(set) var observersOnly = 0
  /// The meetings without anybody of it, though it is a member or a record says so.
  private(set) var notRepresented = 0

  /// The tally of a government, or nil when it has no part in any of the meetings.
  init?(government: Int, meetings: [Int], index: SiteIndex) {
    self.government = government
    let parts = meetings.map { index.meetings[$0].attendance[government] }.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return nil }
    for part in parts { count(part) }
  }

  private mutating func count(_ part: Attendance) {
    if part.contains(.chaired) { chaired += 1 }
    if !part.isDisjoint(with: [.ministers, .chaired]) {
      ministers += 1
    } else if part.contains(.officials) {
      officialsOnly += 1
    } else if part.isPresent {
      observersOnly += 1
    } else {
      notRepresented += 1
    }
  }
}
