import Files

/// The list of a site's files with their digests, as `sha256sum -c` reads it.
enum DigestList {
  /// The folder of what is about the site rather than of it; nothing in it is on the list.
  static let folder = "release"
  /// Where the list lies in the site.
  static let path = "release/SHA256SUMS"

  /// The list: a line for each file, in the order of the paths' bytes, the same for the same files.
  static func bytes(of entries: [ManifestEntry]) -> [UInt8] {
    let listed = entries.filter { !$0.path.utf8.starts(with: "release/".utf8) }
    var bytes: [UInt8] = []
    for entry in listed.sorted(by: { ByteOrder.precedes($0.path, $1.path) }) {
      bytes += "\(entry.digest.hex)  \(entry.path)\n".utf8
    }
    return bytes
  }
}
