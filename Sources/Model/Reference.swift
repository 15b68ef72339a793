/// Something a record points to.
package enum Reference: Hashable, Sendable {
  /// Another record of this site.
  case record(RecordID)
  /// An address elsewhere.
  case address(String)
}
