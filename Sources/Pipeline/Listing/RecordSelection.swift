/// Which records a list shows. The raw value is what a person types.
package enum RecordSelection: String, CaseIterable, Sendable {
  /// Those that appear nowhere on the site yet.
  case drafts
  /// Those that every government agreed.
  case agreed
  /// Those that are there in one language only.
  case untranslated
  /// Those with a translation of a text that is another today.
  case stale
  /// Communiqués that were published late, or are still not.
  case late
}
