import Diagnostics

/// Findings, each once: a partial that is used twice has its faults once.
struct FindingList {
  /// What makes two findings the same.
  private struct Key: Hashable {
    let code: DiagnosticCode
    let place: Place
  }

  /// More than anybody reads; it bounds the work that a hostile file can ask for.
  private static let limit = 500

  private var keys: Set<Key> = []
  private var findings: [Diagnostic] = []

  /// Whether nothing was found.
  var isEmpty: Bool { findings.isEmpty }

  /// Whether nothing more will be added.
  var isFull: Bool { findings.count >= Self.limit }

  /// The findings by place.
  var sorted: [Diagnostic] { findings.sorted() }

  /// Adds a finding, with the tags by which its template is used, the nearest first.
  mutating func add(_ finding: Diagnostic, usedAt tags: [TagPlace] = []) {
    guard !isFull else { return }
    guard keys.insert(Key(code: finding.code, place: finding.place)).inserted else { return }
    let use = MessageText(en: "The template is used here.", cy: "Caiff y templed ei ddefnyddio yma.")
    let notes = tags.map { DiagnosticNote(place: $0.place, text: use) }
    findings.append(
      Diagnostic(
        code: finding.code, severity: finding.severity, place: finding.place, summary: finding.summary,
        reason: finding.reason, fix: finding.fix, notes: finding.notes + notes))
  }
}
