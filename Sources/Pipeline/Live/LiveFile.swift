package import Model

/// One file of a previewed site.
package struct LiveFile: Sendable {
  /// Its path below the root of the site.
  package let path: String
  /// What a build writes, for whoever may see drafts.
  package let bytes: [UInt8]
  /// The language of a page; for a page in both, the first of the site.
  package let language: Language
  /// The record whose page it is.
  package let record: RecordID?
  /// What a page that a build would not make, or not in this way, says of itself in its language.
  package internal(set) var notice: String?

  init(path: String, bytes: [UInt8], language: Language = .en, record: RecordID? = nil) {
    self.path = path
    self.bytes = bytes
    self.language = language
    self.record = record
  }
}
