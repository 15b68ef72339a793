/// One record with the languages it is written in: at least one of them is there.
///
/// It never changes. It is no struct because lists of records are filtered, sorted and looked at position by position,
/// and every copy of one would retain each of its texts.
package final class TranslatedRecord: Sendable {
  /// The name it has in every language.
  package let id: RecordID
  /// One version, for the facts that are the same in every language.
  package let original: Record
  /// The version in the other language.
  private let translation: Record?

  /// A record with its versions, or nil when there is none.
  package init?(id: RecordID, versions: Localized<Record?>) {
    guard let original = versions.en ?? versions.cy else { return nil }
    self.id = id
    self.original = original
    translation = versions.en == nil ? nil : versions.cy
  }

  private init(id: RecordID, original: Record, translation: Record?) {
    self.id = id
    self.original = original
    self.translation = translation
  }

  /// The record in each language; nil where there is no translation.
  package var versions: Localized<Record?> {
    Localized { version(in: $0) }
  }

  /// The version in a language; nil where there is none.
  package func version(in language: Language) -> Record? {
    language == original.language ? original : translation
  }

  /// The record with other versions: itself when they are its own, nil when there are none.
  package func replacing(versions: Localized<Record?>) -> TranslatedRecord? {
    versions == self.versions ? self : TranslatedRecord(id: id, versions: versions)
  }

  /// Whether another record differs in nothing but its texts.
  package func statesSameFacts(as other: TranslatedRecord) -> Bool {
    if self === other { return true }
    guard id == other.id, original.statesSameFacts(as: other.original) else { return false }
    switch (translation, other.translation) {
    case (nil, nil): return true
    case (let own?, let others?): return own.statesSameFacts(as: others)
    default: return false
    }
  }

  /// Whether there is a version in a language.
  package func exists(in language: Language) -> Bool {
    language == original.language || translation != nil
  }

  /// The version in a language, or the other one where a translation is missing.
  package func version(for language: Language) -> Record {
    version(in: language) ?? original
  }

  /// The record with the text of every version elsewhere, in all its forms.
  package func movingBodies<Failure>(
    _ move: (BodyBytes) throws(Failure) -> BodyBytes
  ) throws(Failure) -> TranslatedRecord {
    TranslatedRecord(
      id: id, original: try original.movingBodies(move),
      translation: try translation.map { (version) throws(Failure) in try version.movingBodies(move) })
  }
}

extension Record {
  fileprivate func statesSameFacts(as other: Record) -> Bool {
    var other = other
    (other.body, other.agreedText) = (body, agreedText)
    return self == other
  }

  fileprivate func movingBodies<Failure>(
    _ move: (BodyBytes) throws(Failure) -> BodyBytes
  ) throws(Failure) -> Record {
    var record = self
    record.body.html = try move(body.html)
    record.agreedText = try move(agreedText)
    return record
  }
}
