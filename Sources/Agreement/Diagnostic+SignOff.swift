import Diagnostics
import Model

extension Diagnostic {
  /// CMQ601: a sign-off is asked for that this version cannot verify.
  static func unverifiableSignOff(file: String, level: SignOffLevel, records: [RecordID]) -> Diagnostic {
    let first = records.first.map { " The first is \($0.description)." } ?? ""
    return Diagnostic(
      code: DiagnosticCode(601),
      place: Place(file: file),
      summary: "This version cannot verify the clearances that “sign-off: \(level.rawValue)” asks for, "
        + "so nothing is published.",
      reason: "Records that would be published without their clearance being checked: \(records.count).\(first) "
        + "Nothing beyond the agreed communiqué may be published unless the governments agree jointly "
        + "(terms of reference, 5 June 2025).",
      fix: "Use a version that verifies clearances. If the governments' agreement is kept elsewhere, "
        + "write “sign-off: none”, or give “from:” the first day on which the rule holds.")
  }
}
