/// How a meeting was held, or how one person attended it. The raw value is what an editor writes.
package enum MeetingMode: String, CaseIterable, Hashable, Sendable {
  case inPerson = "in-person"
  case virtual
  case hybrid
  case notRecorded = "not-recorded"
}
