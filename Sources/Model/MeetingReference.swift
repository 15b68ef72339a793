/// The meeting that a statement or letter is about.
package enum MeetingReference: Hashable, Sendable {
  /// A record of this site.
  case record(RecordID)
  /// A meeting of a group of this site whose communiqué is not held here.
  case meeting(group: GroupID, date: CalendarDate)
  /// A meeting of a body that has no registry entry, named in the record's language.
  case elsewhere(name: String, date: CalendarDate)
}
