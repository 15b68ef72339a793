package import Diagnostics

/// What may be published of an archive, or why nothing may.
package struct ClearanceOutcome: Sendable {
  /// What everybody may see; nil when a text asks for a clearance that cannot be verified.
  package let edition: Edition<Public>?
  /// Why nothing may be published; empty when there is an edition.
  package let diagnostics: [Diagnostic]
  /// How many records are held back as drafts, in one language or in all.
  package let draftCount: Int
}
