/// What the script of a search page reads: every record with the words that lead to it.
///
/// Names that many records share stand once and are pointed to by their positions, so that the file stays small.
package struct SearchIndex: Sendable {
  /// A group or a government.
  package struct Home: Sendable {
    /// Its name.
    package let name: String
    /// The address of its page, relative to the search page.
    package let address: String
  }

  /// A record.
  package struct Entry: Sendable {
    /// The position of its group or government.
    package let home: Int
    /// Its address after that of its home.
    package let path: String
    /// The position of the name of its kind.
    package let kind: Int
    /// Its own title; empty where it is called after its group.
    package let title: String
    /// Its day in words; empty for none.
    package let day: String
    /// The place and the headings of its text.
    package let words: String
    /// The positions of the people it names.
    package let people: [Int]
  }

  /// The groups and governments that have records.
  package let homes: [Home]
  /// The names of the kinds.
  package let kinds: [String]
  /// The people that records name.
  package let people: [String]
  /// The records, newest first; those without a day last.
  package let entries: [Entry]
}
