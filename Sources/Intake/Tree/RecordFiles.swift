package import Model

/// The files of one record: at least one language is there.
package struct RecordFiles: Sendable, Equatable {
  /// The record's name.
  package let id: RecordID
  /// Each language's path below the site's root; nil where there is no translation.
  package var files: Localized<String?>

  /// The files of a record.
  package init(id: RecordID, files: Localized<String?>) {
    self.id = id
    self.files = files
  }
}
