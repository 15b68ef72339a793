import Model

/// A meeting, counted by group and date, with everything on record about it; numbers are positions.
struct MeetingEntry: Sendable {
  /// What makes a meeting one meeting.
  struct Key: Hashable, Sendable {
    /// The position of the group.
    let group: Int
    /// The day, or the first of several.
    let date: CalendarDate
  }

  /// The group and the day.
  let key: Key
  /// The last day of a meeting of several days.
  var until: CalendarDate?
  /// How it was held; nil when its communiqué is not held here or was withdrawn.
  var mode: MeetingMode?
  /// Its communiqués, by id.
  var communiques: [Int] = []
  /// Its minutes, by id.
  var minutes: [Int] = []
  /// The statements and letters about it, by day and id.
  var documents: [Int] = []
  /// Each government's part in it, in the neutral order; empty for none.
  var attendance: [Attendance]
  /// Whether a record says that nobody knows who was in the chair.
  var isChairNotRecorded = false

  /// A meeting of which nothing is known yet but when and who.
  init(key: Key, governmentCount: Int) {
    self.key = key
    attendance = Array(repeating: [], count: governmentCount)
  }

  /// Whether neither a communiqué nor minutes are held here.
  var isNotHeldHere: Bool { communiques.isEmpty && minutes.isEmpty }

  /// The communiqués and minutes.
  var records: [Int] { communiques + minutes }

  /// The positions of the governments that took the chair.
  var chairs: [Int] { attendance.indices.filter { attendance[$0].contains(.chaired) } }
}
