import Diagnostics
import Model

/// A record that is pointed to exists.
///
/// The keys `related` and `meeting` name other records by their ids: the folder below `content/groups/` or
/// `content/governments/`, and the kind. A wrong id would become a link that leads nowhere. Under `meeting` stands the record
/// of a meeting: a communiqué or minutes.
///
/// Wrong, because the kind is left out:
///
///     related:
///       - wales/2023-03-06-safety-security-migration
///
/// Right:
///
///     related:
///       - wales/2023-03-06-safety-security-migration/statement
struct UnknownRecord: RecordRule {
  static let code = DiagnosticCode(90)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (related, meetings) = (record.relatedRecords, record.namedMeetings)
    func unknown(_ references: [Located<String>], _ key: String, other: String) -> [Diagnostic] {
      references.filter { surroundings.records[$0.value] == nil }.map {
        let nearest = Self.nearest(to: $0.value, in: surroundings)
        return Self.unknown($0.value, nearest: nearest, key, other: other, at: record.place($0.range))
      }
    }
    let others = meetings.filter { surroundings.records[$0.value].map(Self.isMeeting) == false }
    return unknown(related, "related", other: "an address that begins with “https://”")
      + unknown(meetings, "meeting", other: "“{group: …, date: …}” for a meeting whose communiqué is not held here")
      + others.map { Self.noMeeting($0.value, at: record.place($0.range)) }
  }

  private static func nearest(to id: String, in surroundings: Surroundings) -> String? {
    let known = Array(surroundings.records.keys).sorted()
    return known.first { $0.hasPrefix(id + "/") } ?? Suggestion.nearest(to: id, among: known)
  }

  /// Whether a record is of a meeting.
  private static func isMeeting(_ id: RecordID) -> Bool { id.kind == .communique || id.kind == .minutes }
}

extension UnknownRecord {
  /// - Parameter other: What else may stand under the key.
  static func unknown(_ id: String, nearest: String?, _ key: String, other: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "There is no record “\(id)”.",
      reason: "A link to a record that does not exist leads readers nowhere.",
      fix: nearest.map { "Did you mean “\($0)”?" }
        ?? "Write the id under which “\(key)” finds it, such as “wales/2023-03-06-safety/statement”, or \(other).")
  }

  static func noMeeting(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(id)” is not the record of a meeting.",
      reason: "The key “meeting” leads from a statement or letter to the communiqué or minutes of its meeting.",
      fix: "Name a communiqué or minutes, or put this record under “related”.")
  }
}
