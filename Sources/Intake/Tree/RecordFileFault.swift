import Model

/// Why a file among records is none.
enum RecordFileFault: Error, Equatable {
  /// No Markdown by its name.
  case foreignFile
  /// The name of a record's file with another ending than `.md`, such as `.md.txt`: with the name that is meant.
  case otherEnding(String)
  /// No language in its name.
  case noLanguage
  /// A language that the site does not have.
  case unknownLanguage(String)
  /// A kind that does not exist.
  case unknownKind
  /// A kind that lies elsewhere in the tree.
  case wrongPart(RecordKind)
  /// A page whose name is no identifier.
  case pageName
  /// A page with a name that the site uses itself.
  case reserved
}
