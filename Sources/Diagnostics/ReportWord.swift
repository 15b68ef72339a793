/// The words that a report itself says around its findings.
package enum ReportWord {
  /// Before the reason.
  package static let why = MessageText(en: "why", cy: "pam")
  /// Before the fix.
  package static let fix = MessageText(en: "fix", cy: "cywiro")
  /// Before another place.
  package static let see = MessageText(en: "see", cy: "gweler")
  /// Before a finding that an editor allows.
  static let allowed = MessageText(en: "Allowed", cy: "Caniateir")
  /// Between an allowed finding's code and its place.
  static let inPlace = MessageText(en: "in", cy: "yn")
  /// What the paths of a log begin in.
  static let rootFolder = MessageText(
    en: "The folder that the paths of files begin in.", cy: "Y ffolder y mae llwybrau’r ffeiliau’n dechrau ynddo.")
  /// Before an example that has the fault.
  static let wrong = MessageText(en: "Wrong", cy: "Anghywir")
  /// Before the example put right.
  static let right = MessageText(en: "Right", cy: "Cywir")

  /// The name of a severity.
  package static func name(of severity: Severity) -> MessageText {
    switch severity {
    case .error: MessageText(en: "error", cy: "gwall")
    case .warning: MessageText(en: "warning", cy: "rhybudd")
    case .note: MessageText(en: "note", cy: "nodyn")
    }
  }
}
