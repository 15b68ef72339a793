package import Diagnostics
package import Model

/// What reading one record in its languages gave.
package struct RecordReading: Sendable {
  /// The record; nil when anything in its files is an error, whether or not a translation is missing.
  package let record: TranslatedRecord?
  /// What is wrong, in order of files and lines.
  package let diagnostics: [Diagnostic]
  /// What its files allow.
  package let suppressed: [SuppressedDiagnostic]
}
