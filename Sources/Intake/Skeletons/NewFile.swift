/// A file that is yet to be written.
package struct NewFile: Sendable, Equatable {
  /// Where it belongs, relative to the site's root.
  package let path: String
  /// What is to stand in it.
  package let bytes: [UInt8]

  /// A file with its bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file with its text.
  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
