import JSON
import Model
import Planning

/// Writes feeds as JSON Feed 1.1 (jsonfeed.org).
enum JSONFeedWriter {
  /// Appends a feed.
  ///
  /// - Parameter stored: Gives back HTML that was put outside of memory.
  static func write<Failure>(
    _ feed: Feed, stored: (Range<Int>) throws(Failure) -> [UInt8], to bytes: inout [UInt8]
  ) throws(Failure) {
    let before = bytes
    bytes = []
    var json = JSONWriter(.compact, after: before)
    try json.object { json throws(Failure) in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", .string(feed.title))
      json.member("description", .string(feed.description))
      json.member("language", .string(feed.language))
      json.member("home_page_url", .string(feed.page))
      json.member("feed_url", .string(feed.address))
      json.member("authors", [value(of: feed.author)])
      try json.member("items") { json throws(Failure) in
        try json.array { json throws(Failure) in
          for entry in feed.entries {
            try json.item { json throws(Failure) in try write(entry, stored: stored, to: &json) }
          }
        }
      }
    }
    bytes = json.bytes
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func write<Failure>(
    _ entry: FeedEntry, stored: (Range<Int>) throws(Failure) -> [UInt8], to json: inout JSONWriter
  ) throws(Failure) {
    try json.object { json throws(Failure) in
      json.member("id", .string(entry.id))
      json.member("url", .string(entry.address))
      json.member("title", .string(entry.title.text))
      json.member("language", .string(entry.language))
      if let published = entry.published { json.member("date_published", .string(published.startOfDay)) }
      json.member("date_modified", .string(entry.updated.startOfDay))
      if !entry.authors.isEmpty { json.member("authors", .array(entry.authors.map(value))) }
      json.member("tags", [.string(entry.kindName)])
      if let notice = entry.notice { json.member("summary", .string(notice)) }
      switch entry.content {
      case .text(let text): json.member("content_text", .string(text))
      case .html(let html):
        let text = try html.read(stored)
        json.member("content_html") { $0.write(utf8: text) }
      }
    }
  }

  private static func value(of author: FeedAuthor) -> JSONValue {
    .object([JSONMember](present: ["name": .string(author.name), "url": author.address.map(JSONValue.string)]))
  }
}
