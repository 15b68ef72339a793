package import Diagnostics

/// What a check found.
package struct CheckReport: Sendable {
  /// The findings in the order of their places.
  package let diagnostics: [Diagnostic]
  /// What the records' files allow, in the order of its places.
  package let suppressed: [SuppressedDiagnostic]
  /// How many records were read, each counted once for all its languages.
  package let recordCount: Int
  /// How many record files were read.
  package let fileCount: Int
  /// How many records are drafts, or minutes that nobody agreed to publish.
  package let draftCount: Int
}
