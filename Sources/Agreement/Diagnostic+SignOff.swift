import Diagnostics
import Model

extension Diagnostic {
  /// CMQ601: a sign-off is asked for that this version cannot verify.
  static func unverifiableSignOff(file: String, level: SignOffLevel, records: [RecordID]) -> Diagnostic {
    let first =
      records.first.map { MessageText(en: " The first is \($0).", cy: " Y cyntaf yw \($0).") } ?? .verbatim("")
    return Diagnostic(
      code: DiagnosticCode(601),
      place: Place(file: file),
      summary: MessageText(
        en: "This version cannot verify the clearances that “sign-off: \(level.rawValue)” asks for, "
          + "so nothing is published.",
        cy: "Ni all y fersiwn hon gadarnhau’r cymeradwyaethau y mae “sign-off: \(level.rawValue)” yn gofyn amdanynt, "
          + "felly ni chyhoeddir dim."),
      reason: MessageText(
        en: "Records that would be published without their clearance being checked: \(records.count).\(first.en) "
          + "Nothing beyond the agreed communiqué may be published unless the governments agree jointly "
          + "(terms of reference, 5 June 2025).",
        cy: "Cofnodion a fyddai’n cael eu cyhoeddi heb wirio eu cymeradwyaeth: \(records.count).\(first.cy) "
          + "Ni chaniateir cyhoeddi dim y tu hwnt i’r cyd-hysbysiad cytunedig oni bai bod y llywodraethau’n cytuno ar y "
          + "cyd (cylch gorchwyl, 5 Mehefin 2025)."),
      fix: MessageText(
        en: "Use a version that verifies clearances. If the governments' agreement is kept elsewhere, "
          + "write “sign-off: none”, or give “from:” the first day on which the rule holds.",
        cy: "Defnyddiwch fersiwn sy’n cadarnhau cymeradwyaethau. Os cedwir cytundeb y llywodraethau yn rhywle arall, "
          + "ysgrifennwch “sign-off: none”, neu rhowch ddiwrnod cyntaf y rheol yn “from:”."))
  }
}
