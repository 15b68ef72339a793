/// How far a record has come. The raw value is what an editor writes.
package enum Status: String, CaseIterable, Hashable, Sendable {
  /// Still being written: appears nowhere in public.
  case draft
  /// Agreed by every government.
  case agreed
  /// Taken back: the page stays with its note, without its text.
  case withdrawn
}
