package import Diagnostics
package import Model

/// How far a record has come, for the list of all records.
package struct RecordState: Sendable {
  /// The record's name.
  package let id: RecordID
  /// Each language's file, as it is shown; nil where there is none.
  package let files: Localized<String?>
  /// The record as the site shows it; nil when its files never were without errors.
  package let shown: TranslatedRecord?
  /// Whether its files have errors by now, so that the site shows an earlier state.
  package let isOutdated: Bool
  /// Its page in each language.
  package let pages: Localized<RecordPage?>
  /// What is wrong with its files.
  package let findings: [Diagnostic]
}
