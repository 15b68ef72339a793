package import Diagnostics
package import Model

/// What reading a content folder gave.
package struct ContentReading: Sendable {
  /// Everything in the folder; nil when anything in it is an error.
  package let archive: Archive?
  /// What is wrong, in order of files and lines.
  package let diagnostics: [Diagnostic]
  /// What the records' files allow.
  package let suppressed: [SuppressedDiagnostic]
  /// How many records there are, in one language or both.
  package let recordCount: Int
  /// How many files were read, registries included.
  package let fileCount: Int
}
