import Model
import Planning

/// Writes sitemaps (sitemaps.org, protocol 0.9), with the translations of each page as search engines read them.
enum SitemapWriter {
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
  private static let linkNamespace = "http://www.w3.org/1999/xhtml"

  /// Appends a sitemap.
  static func write(_ entries: [SitemapEntry], to bytes: inout [UInt8]) {
    XML.declaration(to: &bytes)
    XML.element("urlset", ["xmlns": namespace, "xmlns:xhtml": linkNamespace], to: &bytes) { bytes in
      for entry in entries { write(entry, to: &bytes) }
    }
  }

  /// Appends a list of sitemaps.
  static func write(index addresses: [String], to bytes: inout [UInt8]) {
    XML.declaration(to: &bytes)
    XML.element("sitemapindex", ["xmlns": namespace], to: &bytes) { bytes in
      for address in addresses {
        XML.element("sitemap", to: &bytes) { XML.element("loc", text: address, to: &$0) }
      }
    }
  }

  private static func write(_ entry: SitemapEntry, to bytes: inout [UInt8]) {
    XML.element("url", to: &bytes) { bytes in
      XML.element("loc", text: entry.address, to: &bytes)
      if let day = entry.lastModified { XML.element("lastmod", text: day.iso, to: &bytes) }
      for page in entry.alternates {
        XML.element("xhtml:link", ["rel": "alternate", "hreflang": page.hreflang, "href": page.href], to: &bytes)
      }
    }
  }
}
