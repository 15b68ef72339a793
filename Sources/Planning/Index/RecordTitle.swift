/// What a record is called in one language.
struct RecordTitle: Sendable {
  /// Its title, marked where the record has none in the language.
  let title: TextView
  /// Its title in the language alone: where its own is of the other language, whose it is and the day.
  let plainTitle: String
  /// The text of its page's `<title>`: in the language and unique among records.
  let documentTitle: String
  /// What it is called in a list that already says which group met: its own title, or its kind and day.
  let shortTitle: TextView
  /// Whether the short title names the kind.
  let namesKind: Bool
}
