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
    let meetings = record.namedMeetings
    let others = meetings.filter { surroundings.records[$0.value].map(Self.isMeeting) == false }
    return unknown(record.relatedRecords, fix: Self.relatedFix, of: record, in: surroundings)
      + unknown(meetings, fix: Self.meetingFix, of: record, in: surroundings)
      + others.map { Self.noMeeting($0.value, at: record.place($0.range)) }
  }

  /// - Parameter fix: What to do where no record has nearly the same id.
  private func unknown(
    _ references: [Located<String>], fix: String, of record: RecordDraft, in surroundings: Surroundings
  ) -> [Diagnostic] {
    references.filter { surroundings.records[$0.value] == nil }.map { reference in
      let nearest = Self.nearest(to: reference.value, in: surroundings)
      let fix = nearest.map { "Did you mean “\($0)”?" } ?? fix
      return Self.unknown(reference.value, fix: fix, at: record.place(reference.range))
    }
  }

  private static func nearest(to id: String, in surroundings: Surroundings) -> String? {
    let known = Array(surroundings.records.keys).sorted()
    return known.first { $0.hasPrefix(id + "/") } ?? Suggestion.nearest(to: id, among: known)
  }

  /// Whether a record is of a meeting.
  private static func isMeeting(_ id: RecordID) -> Bool { id.kind == .communique || id.kind == .minutes }
}

extension UnknownRecord {
  private static let relatedFix = """
    Write the id of a record, such as “wales/2023-03-06-safety/statement”, or an address that begins with “https://”.
    """

  private static let meetingFix = """
    Write the id of a record, such as “safety/2023-02-01/communique”, or “{group: …, date: …}” for a meeting whose \
    communiqué is not held here.
    """

  static func unknown(_ id: String, fix: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "There is no record “\(id)”.",
      reason: "A link to a record that does not exist leads readers nowhere.",
      fix: fix)
  }

  static func noMeeting(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(id)” is not the record of a meeting.",
      reason: "The key “meeting” leads from a statement or letter to the communiqué or minutes of its meeting.",
      fix: "Name a communiqué or minutes, or put this record under “related”.")
  }
}
