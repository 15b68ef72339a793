import Model

/// A change after publication, as a file states it.
struct UpdateDraft: Sendable {
  /// The whole entry.
  let node: YAMLNode
  var date: Located<CalendarDate>?
  var note: Located<String>?
}
