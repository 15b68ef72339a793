import Crypto

/// A SHA-256 digest in the making, for content that is never in memory all at once.
package struct SHA256Hash: Sendable {
  private var hash = SHA256()

  /// The digest of no bytes yet.
  package init() {}

  /// Takes in more bytes.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The digest of all bytes so far.
  package var digest: SHA256Digest { SHA256Digest(bytes: hash.finalize().withUnsafeBytes { Array($0) }) }
}
