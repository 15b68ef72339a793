import Diagnostics

/// A record that is pointed to exists.
///
/// The keys `related` and `meeting` name other records by their ids: the folder below `content/groups/` or
/// `content/governments/`, and the kind. A wrong id would become a link that leads nowhere.
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
    record.writtenReferences.filter { surroundings.records[$0.value] == nil }.map { reference in
      let known = Array(surroundings.records.keys).sorted()
      let nearest =
        known.first { $0.hasPrefix(reference.value + "/") } ?? Suggestion.nearest(to: reference.value, among: known)
      return Self.unknown(reference.value, nearest: nearest, at: record.place(reference.range))
    }
  }
}

extension UnknownRecord {
  static func unknown(_ id: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "There is no record “\(id)”.",
      reason: "A link to a record that does not exist leads readers nowhere.",
      fix: nearest.map { "Did you mean “\($0)”?" }
        ?? "Write the record's folder below content/groups/ or content/governments/ and its kind, such as “communique”."
    )
  }
}
