/// What a file says of its translation. The raw value is what an editor writes.
enum TranslationState: String, CaseIterable, Sendable {
  /// Nobody has reviewed it yet.
  case unreviewed
}
