import Diagnostics

/// Nobody is listed twice.
///
/// Two entries of one list are the same person when their names are equal without case, punctuation, titles and
/// post-nominals, and their governments are equal; those without a name are compared by role and by `for`. Where the source
/// itself lists somebody twice, `allow` keeps the duplicate with a reason.
///
/// Wrong:
///
///     participants:
///       - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
///       - {name: Jane Hutt, role: Minister for Social Justice, government: wales}
///
/// Right: one entry.
struct SamePersonTwice: RecordRule {
  static let code = DiagnosticCode(113)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return [meeting.chair?.persons ?? [], meeting.participants, meeting.apologies].flatMap { check($0, of: record) }
  }

  private func check(_ list: [PersonDraft], of record: RecordDraft) -> [Diagnostic] {
    list.indices.compactMap { index in
      guard let first = list[..<index].first(where: { $0.isSamePerson(as: list[index]) }) else { return nil }
      let person = list[index]
      return Self.twice(person.label, at: record.place(person.range), first: record.place(first.range))
    }
  }
}

extension SamePersonTwice {
  static func twice(_ label: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” is listed twice.",
      reason: "A duplicate is usually a slip in copying, and it makes the count of participants wrong.",
      fix: "Take one of the two entries out, or make plain how they differ.",
      notes: [DiagnosticNote(place: first, text: "The first entry is here.")])
  }
}
