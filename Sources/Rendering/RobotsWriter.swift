/// Writes `robots.txt` (RFC 9309): every program may visit everything.
enum RobotsWriter {
  /// Appends the file, which names the addresses of the sitemap.
  static func write(sitemaps: [String], to bytes: inout [UInt8]) {
    bytes += "User-agent: *\nAllow: /\n".utf8
    if !sitemaps.isEmpty { bytes += "\n".utf8 }
    for address in sitemaps { bytes += "Sitemap: \(address)\n".utf8 }
  }
}
