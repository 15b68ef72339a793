import Diagnostics
import Model

/// What nobody recorded is marked as such, and only in archives.
///
/// `not-recorded` for the location or the chair is honest about an old meeting, and is published with a warning. A meeting
/// to which a sign-off applies is held under today's terms of reference, so there it is an error.
///
/// Wrong, in a record that governments sign off:
///
///     chair: not-recorded
///
/// Right: the name of the chair.
struct NotRecorded: RecordRule {
  static let code = DiagnosticCode(106)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    let level = surroundings.signOffLevel(for: record.id, on: meeting.date?.value)
    let severity: Severity = level == .none ? .warning : .error
    var findings: [Diagnostic] = []
    if let mode = meeting.location?.mode, mode.value == .notRecorded {
      findings.append(Self.notRecorded("location", severity, at: record.place(mode.range)))
    }
    if case .notRecorded = meeting.chair {
      findings.append(Self.notRecorded("chair", severity, at: record.place(ofKey: "chair")))
    }
    return findings
  }
}

extension NotRecorded {
  static func notRecorded(_ fact: String, _ severity: Severity, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, place: place,
      summary: "The \(fact) of the meeting is not recorded.",
      reason:
        "A published communiqué sets out its \(fact); only archives may leave it open. \(FiveRequirements.authority)",
      fix: "Look for the \(fact) in the governments' own records of the meeting and write it here.")
  }
}
