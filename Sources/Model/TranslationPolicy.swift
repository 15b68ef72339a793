/// What a site does about a missing translation. The raw value is what an editor writes.
package enum TranslationPolicy: String, CaseIterable, Hashable, Sendable {
  /// A missing translation of anything agreed is an error.
  case required
  /// The page says in the reader's language that the text is only available in the other.
  case withNotice = "with-notice"
}
