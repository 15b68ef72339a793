import Diagnostics

/// A person has a name, or the record says that there is none.
///
/// An entry without a name may be a slip or a decision, and a reader cannot tell which. So it is said: `unnamed: true` for
/// somebody who is not to be named, `unnamed: lost` for a name that an archive has lost. A statement is always somebody's.
///
/// Wrong:
///
///     - role: Senior officials
///       government: northern-ireland
///
/// Right:
///
///     - unnamed: true
///       role: Senior officials
///       government: northern-ireland
///       capacity: official
struct PersonNaming: RecordRule {
  static let code = DiagnosticCode(110)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    if case .statement(let statement) = record.content {
      return statement.by.filter { !$0.writes("name") }.map { Self.authorless(at: record.place($0.node.range)) }
    }
    guard let meeting = record.meeting else { return [] }
    var findings: [Diagnostic] = []
    for person in meeting.present where !person.writes("name") && !person.saysUnnamed {
      findings.append(Self.neither(at: record.place(person.node.range)))
    }
    for person in meeting.present + meeting.apologies where person.writes("name") && person.isUnnamed {
      findings.append(Self.both(person.label, at: record.place(person.unnamed?.range ?? person.range)))
    }
    return findings
  }
}

extension PersonNaming {
  static func neither(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "This person has neither a name nor “unnamed”.",
      reason: "A reader cannot tell a forgotten name from one that is left out on purpose.",
      fix: "Add “name:”, or “unnamed: true”, or “unnamed: lost” for a name that the archive has lost.")
  }

  static func authorless(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The author of the statement has no name.",
      reason: "A written statement is made by a minister, whom its page names.",
      fix: "Add “name:” with the name of the minister who made the statement.")
  }

  static func both(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(name)” has a name and is marked as unnamed.",
      reason: "Only one of the two can be true, and one of them would be published.",
      fix: "Take out “unnamed”, or the name if it is not to be published.")
  }
}
