import Foundation
import Testing

/// The feeds of the sample, whose titles hold what XML, HTML and JSON would take for their own.
struct FeedWriterTests {
  private func atom(_ path: String) throws -> XMLNode {
    try #require(XMLNode.read(try SampleFiles.make()[path]), "\(path) is not well-formed")
  }

  private func json(_ path: String) throws -> [String: Any] {
    let text = try #require(try SampleFiles.make()[path])
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Every Atom feed is well-formed and has what RFC 4287 asks of a feed and of an entry")
  func required() throws {
    let feeds = try SampleFiles.make().filter { $0.key.hasSuffix(".atom") }
    #expect(feeds.count == 6)
    for (path, text) in feeds {
      let feed = try #require(XMLNode.read(text), "\(path) is not well-formed")
      #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
      #expect(feed.attributes["xml:lang"] == String(path.prefix(2)))
      for name in ["id", "title", "updated", "author"] { #expect(feed.all(name).count == 1, "\(name) in \(path)") }
      #expect(feed.all("link").compactMap { $0.attributes["rel"] } == ["self", "alternate"])
      for entry in feed.all("entry") {
        for name in ["id", "title", "updated", "content"] { #expect(entry.all(name).count == 1, "\(name) in \(path)") }
        #expect(entry.first("updated")?.text.wholeMatch(of: /\d{4}-\d\d-\d\dT00:00:00Z/) != nil)
        let links = entry.all("link").map { "\($0.attributes["hreflang"] ?? "")" }
        #expect(links.count == Set(links).count && !links.isEmpty)
      }
      let ids = feed.all("entry").compactMap { $0.first("id")?.text }
      #expect(ids.count == Set(ids).count && !ids.isEmpty)
    }
  }

  @Test("What an editor wrote comes back as it was written, and the text as the HTML that it is")
  func content() throws {
    let feed = try atom("en/feed.atom")
    #expect(feed.all("entry").contains { $0.first("title")?.text == "Title <statement> in en" })
    let statement = try #require(feed.all("entry").first { $0.first("id")?.text.hasSuffix("/statement") == true })
    let content = try #require(statement.first("content"))
    #expect(content.attributes["type"] == "html")
    #expect(content.text.hasPrefix("<h2 id=\"a\">A</h2>"))
    #expect(content.attributes["xml:base"] == "https://en.example/en/governments/name/2023-02-02-a/")
    #expect(statement.first("author")?.first("name")?.text == "A name with <b> & \"quotes\"")
  }

  @Test("A text of the other language is marked")
  func language() throws {
    let letter = try #require(
      try atom("cy/ffrwd.atom").all("entry").first { $0.first("id")?.text.hasSuffix("/letter") == true })
    #expect(letter.first("title")?.attributes["xml:lang"] == "en")
    #expect(letter.first("content")?.attributes["xml:lang"] == "en")
    #expect(letter.first("summary") != nil)
    let items = try #require(try json("cy/ffrwd.json")["items"] as? [[String: Any]])
    let item = try #require(items.first { ($0["id"] as? String)?.hasSuffix("/letter") == true })
    #expect(item["language"] as? String == "en")
  }

  @Test("The JSON Feed says the same as the Atom feed")
  func twins() throws {
    let (atom, json) = (try atom("en/groups/name/feed.atom"), try json("en/groups/name/feed.json"))
    #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(json["title"] as? String == atom.first("title")?.text)
    #expect(json["feed_url"] as? String == "https://en.example/en/groups/name/feed.json")
    let items = try #require(json["items"] as? [[String: Any]])
    let entries = atom.all("entry")
    #expect(items.compactMap { $0["id"] as? String } == entries.compactMap { $0.first("id")?.text })
    #expect(items.compactMap { $0["title"] as? String } == entries.compactMap { $0.first("title")?.text })
    #expect(items.compactMap { $0["content_html"] as? String } == entries.compactMap { $0.first("content")?.text })
    #expect(items.compactMap { $0["date_modified"] as? String } == entries.compactMap { $0.first("updated")?.text })
  }

  @Test("A page's statements cannot end their element, and are what a reader of JSON finds")
  func structuredData() throws {
    for (path, page) in try SampleFiles.make() where path.hasSuffix(".html") {
      // The search pages alone have a script that runs.
      if path == "en/search/index.html" || path == "cy/chwilio/index.html" { continue }
      let scripts = page.matches(of: /<script([^>]*)>(.*?)<\/script>/)
      #expect(page.matches(of: /<script/).count == scripts.count)
      for script in scripts {
        #expect(script.1 == " type=\"application/ld+json\"")
        #expect(!script.2.contains("<"), "\(path)")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(script.2.utf8)) }
      }
    }
    let page = try #require(try SampleFiles.make()["en/governments/name/2023-02-02-a/index.html"])
    #expect(page.contains(#""name":"Title \u003cstatement> in en""#))
  }

  @Test("The sitemap is well-formed, and robots.txt names it")
  func sitemap() throws {
    let files = try SampleFiles.make()
    let urls = try #require(XMLNode.read(files["sitemap.xml"])).all("url")
    let pages = files.keys.filter { $0.hasSuffix("index.html") && $0 != "index.html" && !$0.hasPrefix("old/") }
    // The root is there too; the letter's and the terms' notices are not.
    #expect(urls.count == pages.count + 1 - 2)
    for url in urls {
      let own = try #require(url.first("loc")?.text)
      #expect(url.all("xhtml:link").contains { $0.attributes["href"] == own })
    }
    let robots = """
      User-agent: *
      Allow: /

      Sitemap: https://cy.example/sitemap.xml
      Sitemap: https://en.example/sitemap.xml

      """
    #expect(files["robots.txt"] == robots)
  }
}
