import Model
import Planning

/// Writes feeds as Atom 1.0 (RFC 4287).
enum AtomWriter {
  /// Appends a feed.
  ///
  /// - Parameter stored: Gives back HTML that was put outside of memory.
  static func write<Failure>(
    _ feed: Feed, stored: (Range<Int>) throws(Failure) -> [UInt8], to bytes: inout [UInt8]
  ) throws(Failure) {
    XML.declaration(to: &bytes)
    let attributes: XML.Attributes = ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language]
    try XML.element("feed", attributes, to: &bytes) { bytes throws(Failure) in
      writeHead(of: feed, to: &bytes)
      for entry in feed.entries {
        try XML.element("entry", to: &bytes) { bytes throws(Failure) in
          writeHead(of: entry, in: feed, to: &bytes)
          try writeContent(of: entry, stored: stored, to: &bytes)
        }
      }
    }
  }

  private static func writeHead(of feed: Feed, to bytes: inout [UInt8]) {
    XML.element("id", text: feed.id, to: &bytes)
    XML.element("title", text: feed.title, to: &bytes)
    XML.element("subtitle", text: feed.description, to: &bytes)
    XML.element("updated", text: feed.updated.startOfDay, to: &bytes)
    write(feed.author, to: &bytes)
    if let licence = feed.licence { XML.element("rights", text: licence, to: &bytes) }
    XML.element("link", ["rel": "self", "type": "application/atom+xml", "href": feed.address], to: &bytes)
    writeLink(to: feed.page, in: feed.language, bytes: &bytes)
  }

  private static func writeHead(of entry: FeedEntry, in feed: Feed, to bytes: inout [UInt8]) {
    XML.element("id", text: entry.id, to: &bytes)
    XML.element("title", ["xml:lang": entry.title.language], text: entry.title.text, to: &bytes)
    writeLink(to: entry.address, in: feed.language, bytes: &bytes)
    for translation in entry.translations { writeLink(to: translation.href, in: translation.hreflang, bytes: &bytes) }
    if let published = entry.published { XML.element("published", text: published.startOfDay, to: &bytes) }
    XML.element("updated", text: entry.updated.startOfDay, to: &bytes)
    for author in entry.authors { write(author, to: &bytes) }
    XML.element("category", ["term": entry.kind, "label": entry.kindName], to: &bytes)
    if let notice = entry.notice { XML.element("summary", text: notice, to: &bytes) }
  }

  /// The text is HTML in a text, and not XHTML: our HTML leaves end tags to their element's definition, as HTML may.
  private static func writeContent<Failure>(
    of entry: FeedEntry, stored: (Range<Int>) throws(Failure) -> [UInt8], to bytes: inout [UInt8]
  ) throws(Failure) {
    switch entry.content {
    case .text(let text): XML.element("content", ["xml:lang": entry.language], text: text, to: &bytes)
    case .html(let html):
      // The base is for the links of footnotes, which lead within the text.
      let attributes: XML.Attributes = ["type": "html", "xml:lang": entry.language, "xml:base": entry.address]
      XML.element("content", attributes, utf8: try html.read(stored), to: &bytes)
    }
  }

  private static func write(_ author: FeedAuthor, to bytes: inout [UInt8]) {
    XML.element("author", to: &bytes) { bytes in
      XML.element("name", text: author.name, to: &bytes)
      if let address = author.address { XML.element("uri", text: address, to: &bytes) }
    }
  }

  private static func writeLink(to page: String, in language: String, bytes: inout [UInt8]) {
    XML.element(
      "link", ["rel": "alternate", "type": "text/html", "hreflang": language, "href": page], to: &bytes)
  }
}
