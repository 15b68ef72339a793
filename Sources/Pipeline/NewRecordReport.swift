package import Diagnostics

/// What starting a record did.
package struct NewRecordReport: Sendable {
  /// The files that were written, as paths from the site's root; empty when findings stopped it.
  package let files: [String]
  /// What was wrong with the group or the day.
  package let diagnostics: [Diagnostic]
}
