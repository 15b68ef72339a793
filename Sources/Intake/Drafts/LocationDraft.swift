import Model

/// The location of a meeting as a file states it.
struct LocationDraft: Sendable {
  /// The whole entry.
  let node: YAMLNode
  var mode: Located<MeetingMode>?
  var place: Located<String>?
  var host: Located<GovernmentID>?
}
