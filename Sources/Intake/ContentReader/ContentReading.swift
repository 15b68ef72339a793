package import Diagnostics
package import Model

/// What reading a content folder gave.
package struct ContentReading: Sendable {
  /// Everything in the folder; nil when anything in it is an error.
  package let archive: Archive?
  /// The records without errors, whatever is wrong with the others, for whoever wants to see how far they are; nil when
  /// the settings or a registry cannot be read.
  package let soundArchive: Archive?
  /// What is wrong, in order of files and lines.
  package let diagnostics: [Diagnostic]
  /// What the records' files allow.
  package let suppressed: [SuppressedDiagnostic]
  /// The records that there are, by id.
  package let records: [RecordFiles]
  /// How many files were read, registries included.
  package let fileCount: Int
}
