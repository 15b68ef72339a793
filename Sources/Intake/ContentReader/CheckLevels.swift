import Diagnostics
import Model

/// How much the findings of records weigh at a site that weighs some of them anew.
struct CheckLevels {
  private let levels: [DiagnosticCode: CheckLevel]

  /// The levels of a site's settings; without settings everything weighs what its rule says.
  init(of site: Site?) {
    let levels = (site?.checks ?? [:]).compactMap { text, level in DiagnosticCode(text).map { ($0, level) } }
    self.levels = Dictionary(levels) { $1 }
  }

  /// The findings with the site's weights, without those that it does not want to hear of.
  func applied(to findings: [Diagnostic]) -> [Diagnostic] {
    guard !levels.isEmpty else { return findings }
    return findings.compactMap { finding in
      guard Suppressions.isSuppressible(finding.code), let level = levels[finding.code] else { return finding }
      return Severity(rawValue: level.rawValue).map(finding.weighing)
    }
  }
}
