package import Agreement
package import Diagnostics

/// What exists at which address, or why that cannot be said.
package struct PlanningOutcome<Reader: Audience>: Sendable {
  /// The plan; nil when a diagnostic is an error.
  package let plan: SitePlan<Reader>?
  /// What authors can mend.
  package let diagnostics: [Diagnostic]

  /// The outcome for an edition that differs in nothing but its records' texts, which change no address and no list; nil
  /// where anything else is different, or where there is no plan.
  package func replacingTexts(with edition: Edition<Reader>) -> PlanningOutcome? {
    plan?.replacingTexts(with: edition).map { PlanningOutcome(plan: $0, diagnostics: diagnostics) }
  }
}
