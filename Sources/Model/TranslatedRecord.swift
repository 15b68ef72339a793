/// One record with the languages it is written in: at least one of them is there.
package struct TranslatedRecord: Sendable {
  /// The name it has in every language.
  package let id: RecordID
  /// The record in each language; nil where there is no translation.
  package let versions: Localized<Record?>
  /// One version, for the facts that are the same in every language.
  package let original: Record

  /// A record with its versions, or nil when there is none.
  package init?(id: RecordID, versions: Localized<Record?>) {
    guard let original = versions.en ?? versions.cy else { return nil }
    self.id = id
    self.versions = versions
    self.original = original
  }

  /// The version in a language, or the other one where a translation is missing.
  package func version(for language: Language) -> Record {
    versions[language] ?? original
  }
}
