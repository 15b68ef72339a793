import Diagnostics
import Model

/// What nobody recorded is marked as such, and only in archives.
struct NotRecorded: RecordRule {
  static let code = DiagnosticCode(106)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A location or chair that is not recorded", cy: "Lleoliad neu gadeirydd heb ei gofnodi"),
    text: [
      MessageText(
        en: """
          “not-recorded” for the location or the chair is honest about an old meeting, and is published with a \
          warning. A meeting to which a sign-off applies is held under today's terms of reference, so there it is an \
          error.

          Look for the fact in the governments' own records of the meeting. Where they do not say it either, the record \
          may allow the warning with that reason, under “allow”.
          """,
        cy: """
          Mae “not-recorded” ar gyfer y lleoliad neu’r cadeirydd yn onest am hen gyfarfod, ac fe’i cyhoeddir gyda \
          rhybudd. Os oes angen cymeradwyaeth ar y cofnod, cynhaliwyd y cyfarfod o dan gylch gorchwyl heddiw, a gwall \
          ydyw.

          Chwiliwch am y ffaith yng nghofnodion y llywodraethau eu hunain o’r cyfarfod. Os nad ydynt hwythau’n ei nodi, \
          caiff y cofnod ganiatáu’r rhybudd gyda’r rheswm hwnnw, o dan “allow”.
          """),
      FiveRequirements.authority,
    ].joined(separator: "\n\n"),
    wrong: "chair: not-recorded",
    right: "chair: {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    let level = surroundings.signOffLevel(for: record.id, on: meeting.date?.value)
    let severity: Severity = level == .none ? .warning : .error
    var findings: [Diagnostic] = []
    if let mode = meeting.location?.mode, mode.value == .notRecorded {
      findings.append(Self.notRecorded(Self.location, severity, at: record.place(mode.range)))
    }
    if case .notRecorded = meeting.chair {
      findings.append(Self.notRecorded(Self.chair, severity, at: record.place(ofKey: "chair")))
    }
    return findings
  }
}

extension NotRecorded {
  private static let location = MessageText(en: "location", cy: "lleoliad")
  private static let chair = MessageText(en: "chair", cy: "cadeirydd")

  static func notRecorded(_ fact: MessageText, _ severity: Severity, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, place: place,
      summary: MessageText(
        en: "The \(fact.en) of the meeting is not recorded.", cy: "Ni chofnodwyd \(fact.cy) y cyfarfod."),
      reason: MessageText(
        en: """
          A published communiqué sets out its \(fact.en); only archives may leave it open. \
          \(FiveRequirements.authority.en)
          """,
        cy: """
          Mae cyd-hysbysiad a gyhoeddir yn nodi’r ffaith hon; dim ond archif a gaiff ei gadael yn agored. \
          \(FiveRequirements.authority.cy)
          """),
      fix: MessageText(
        en: "Look for the \(fact.en) in the governments' own records of the meeting and write it here.",
        cy: "Chwiliwch am y ffaith yng nghofnodion y llywodraethau eu hunain o’r cyfarfod, ac ysgrifennwch hi yma."))
  }
}
