import CCmark

/// The C library behind this room.
package enum MarkdownLibrary {
  /// Registers the parser's extensions, once in a process.
  ///
  /// The library keeps them in an unlocked list of its own, so this must be done before workers start. Every reader
  /// does it when it is made; calling it again costs nothing.
  package static func prepare() {
    _ = registration
  }

  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()
}
