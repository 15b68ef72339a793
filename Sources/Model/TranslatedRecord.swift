/// One record with the languages it is written in: at least one of them is there.
package struct TranslatedRecord: Sendable {
  /// The name it has in every language.
  package let id: RecordID
  /// One version, for the facts that are the same in every language.
  package private(set) var original: Record
  /// The version in the other language.
  private var translation: Record?

  /// A record with its versions, or nil when there is none.
  package init?(id: RecordID, versions: Localized<Record?>) {
    guard let original = versions.en ?? versions.cy else { return nil }
    self.id = id
    self.original = original
    translation = versions.en == nil ? nil : versions.cy
  }

  /// The record in each language; nil where there is no translation.
  package var versions: Localized<Record?> {
    Localized { language in language == original.language ? original : translation }
  }

  /// Whether there is a version in a language.
  package func exists(in language: Language) -> Bool {
    language == original.language || translation != nil
  }

  /// The version in a language, or the other one where a translation is missing.
  package func version(for language: Language) -> Record {
    language == original.language ? original : translation ?? original
  }

  /// Puts the text of every version elsewhere, in all its forms.
  package mutating func moveBodies<Failure>(_ move: (BodyBytes) throws(Failure) -> BodyBytes) throws(Failure) {
    try original.moveBodies(move)
    try translation?.moveBodies(move)
  }
}

extension Record {
  fileprivate mutating func moveBodies<Failure>(_ move: (BodyBytes) throws(Failure) -> BodyBytes) throws(Failure) {
    body.html = try move(body.html)
    agreedText = try move(agreedText)
  }
}
