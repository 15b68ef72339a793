/// Writes `robots.txt` (RFC 9309): every program may visit everything.
enum RobotsWriter {
  /// Appends the file, which names the addresses of the sitemap.
  static func write(sitemaps: [String], into buffer: inout [UInt8]) {
    buffer += "User-agent: *\nAllow: /\n".utf8
    if !sitemaps.isEmpty { buffer += "\n".utf8 }
    for address in sitemaps { buffer += "Sitemap: \(address)\n".utf8 }
  }
}
