/// How much a site lets a kind of finding weigh, as its settings say it.
package enum CheckLevel: String, CaseIterable, Hashable, Sendable {
  /// It stops the build.
  case error
  /// It is probably wrong, and stops nothing.
  case warning
  /// It is worth knowing.
  case note
  /// It is not reported.
  case off
}
