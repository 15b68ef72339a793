import Model

/// The meeting that a statement or letter is about, as a file states it.
enum MeetingReferenceDraft: Sendable {
  /// The id of a record, as it is written.
  case record(String)
  /// A meeting whose communiqué is not held here.
  case meeting(group: GroupID, date: CalendarDate)
  /// A meeting of a body without a registry entry; the name is in the file's language.
  case elsewhere(name: String, date: CalendarDate)
}
