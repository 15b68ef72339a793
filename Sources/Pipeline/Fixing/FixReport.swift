package import Diagnostics

/// What was fixed in the files of a site.
package struct FixReport: Sendable {
  /// What was done to one file.
  package enum Change: Sendable {
    /// The file got a name that says its language.
    case renamed(from: String, to: String)
    /// The file was written anew, with so many fixes of each sort.
    case fixed(String, [(name: MessageText, count: Int)])
    /// Another program changed the file at the same time, so it was left as it is.
    case leftAlone(String)
  }

  /// The changes, renamed files first, in the order of the paths.
  package internal(set) var changes: [Change] = []
}
