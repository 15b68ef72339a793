package import Agreement
package import Diagnostics

/// What exists at which address, or why that cannot be said.
package struct PlanningOutcome<Reader: Audience>: Sendable {
  /// The plan; nil when a diagnostic is an error.
  package let plan: SitePlan<Reader>?
  /// What authors can mend.
  package let diagnostics: [Diagnostic]
}
