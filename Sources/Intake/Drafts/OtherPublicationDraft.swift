import Model

/// A copy on a government's own channel, as a file states it.
struct OtherPublicationDraft: Sendable {
  /// Where the whole entry stands.
  let range: Range<Int>
  var government: Located<GovernmentID>?
  var url: Located<String>?
  var language: Located<Language>?
  var published: Located<CalendarDate>?
  var differs: Located<String>?
}
