package import Files

/// One file of a sealed site.
package struct ManifestEntry: Equatable, Sendable {
  /// The path below the site's root, joined with `/`.
  package let path: String
  /// In bytes.
  package let size: Int
  /// The digest of the file's bytes.
  package let digest: SHA256Digest

  /// An entry from its parts.
  package init(path: String, size: Int, digest: SHA256Digest) {
    self.path = path
    self.size = size
    self.digest = digest
  }
}
