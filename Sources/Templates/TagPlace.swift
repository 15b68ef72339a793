import Diagnostics

/// A tag in its file; its line and columns are counted only when something is said about it.
struct TagPlace {
  /// The file.
  let source: SourceText
  /// The tag.
  let tag: Tag

  /// The place as a person reads it.
  var place: Place { source.place(of: tag.range) }
}
