package import Model

/// Something that a translator has to do.
package struct TranslationGap: Sendable {
  /// What is to be done. The raw value is what a person types.
  package enum State: String, CaseIterable, Sendable {
    /// The text is not there in the language.
    case missing
    /// The text that was translated is another today.
    case stale
    /// No speaker of the language has read it.
    case unreviewed
  }

  /// What is to be done.
  package let state: State
  /// Into or in which language.
  package let language: Language
  /// The file, relative to the site's root; where the text is missing, the file that it belongs in.
  package let file: String
  /// The line in the file; nil for a file as a whole.
  package let line: Int?
  /// The record's id, or the key of the text.
  package let subject: String
}
