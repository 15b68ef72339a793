/// How much a finding weighs.
package enum Severity: String, Comparable, Hashable, Sendable, CaseIterable {
  /// Worth knowing; nothing to mend.
  case note
  /// Probably wrong; the site is built all the same.
  case warning
  /// Wrong; nothing is built.
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
