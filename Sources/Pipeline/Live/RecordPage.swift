/// The page of a record in one language.
package struct RecordPage: Sendable {
  /// Its path below the root of the site.
  package let path: String
  /// What the record is called in the language.
  package let title: String
}
