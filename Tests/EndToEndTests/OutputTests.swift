import Foundation
import Testing

/// What `communique build` makes for programs.
@Suite(.serialized)
struct OutputTests {
  private static let record = "content/groups/safety-security-migration/2023-07-11/communique"
  private let site: Site

  init() throws {
    site = try Site()
  }

  private func build() throws {
    let run = try Program.run(["build", "--root", site.root.path, "--clock", "2026-11-21"])
    #expect(run.status == 0, "\(run.errors)")
  }

  /// The items of a JSON Feed.
  private func items(_ path: String) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(try site.text(of: "public/\(path)").utf8))
    return try #require((json as? [String: Any])?["items"] as? [[String: Any]])
  }

  /// The first stretch between two texts.
  private func part(of text: Substring, from start: String, to end: String) -> Substring? {
    guard let start = text.range(of: start) else { return nil }
    return text[start.upperBound...].range(of: end).map { text[start.upperBound..<$0.lowerBound] }
  }

  /// Replaces a text in both languages' files of the record.
  private func replace(_ old: String, with new: String) throws {
    for language in ["cy", "en"] { try site.replace(old, with: new, in: "\(Self.record).\(language).md") }
  }

  @Test("Every address of the sitemap and of the feeds is a file of the site")
  func addresses() throws {
    try build()
    let files = Set(try Site.files(below: site.output).keys)
    var count = 0
    for path in files where path.hasSuffix(".xml") || path.hasSuffix(".atom") || path == "robots.txt" {
      for match in try site.text(of: "public/\(path)").matches(of: /https:\/\/communiques\.example\/([^"<\s]*)/) {
        let address = String(match.1)
        count += 1
        let file = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
        #expect(files.contains(file), "\(address) in \(path)")
      }
    }
    #expect(count > 200)
  }

  @Test("A change without a note moves no feed; a note moves the record's entries to its day")
  func updates() throws {
    func days() throws -> [String: String] {
      var days: [String: String] = [:]
      for path in ["en/feed.json", "cy/ffrwd.json", "en/groups/safety-security-migration/feed.json"] {
        for item in try items(path) {
          days[try #require(item["id"] as? String)] = try #require(item["date_modified"] as? String)
        }
      }
      return days
    }
    try build()
    let before = try days()
    try replace("published: not-recorded", with: "published: 2023-07-20\nupdates: [{date: 2023-08-01}]")
    try build()
    let unnoted = try days()
    let ids = before.keys.filter { $0.contains("/2023-07-11/communique") }
    #expect(ids.count == 2)
    for (id, day) in unnoted {
      #expect(day == (ids.contains(id) ? "2023-07-20T00:00:00Z" : before[id]), "\(id)")
    }
    try replace("{date: 2023-08-01}", with: "{date: 2023-08-01, note: Cywiriad}")
    try build()
    for (id, day) in try days() {
      #expect(day == (ids.contains(id) ? "2023-08-01T00:00:00Z" : before[id]), "\(id)")
    }
    let sitemap = try site.text(of: "public/sitemap.xml")
    let entry = try #require(part(of: sitemap[...], from: "2023-07-11/</loc>", to: "</url>"))
    #expect(entry.contains("<lastmod>2023-08-01</lastmod>"))
  }

  @Test("A hostile title is a title in every file")
  func hostileTitle() throws {
    let title = #"]]></title></script><script>alert(1)</script> & "e\u0301' <!-- ŵ"#
    try replace("status: agreed", with: "title: '\(title.replacingOccurrences(of: "'", with: "''"))'\nstatus: agreed")
    try build()
    #expect(try items("en/feed.json").contains { $0["title"] as? String == title })
    for (path, data) in try Site.files(below: site.output) {
      let text = String(decoding: data, as: UTF8.self)
      if path.hasSuffix(".atom") || path.hasSuffix(".html") { #expect(!text.contains("<script>"), "\(path)") }
      if path.hasSuffix(".html") {
        for script in text.matches(of: /<script type="application\/ld\+json">(.*?)<\/script>/) {
          #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(script.1.utf8)) }
        }
      }
    }
    let feed = try site.text(of: "public/en/feed.atom")
    #expect(feed.contains("<title>]]&gt;&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)"))
  }

  @Test("A withdrawn record's text and people are in no file for programs")
  func withdrawn() throws {
    try replace("status: agreed", with: "status: withdrawn")
    try replace(
      "published: not-recorded", with: "published: 2023-07-20\nupdates: [{date: 2023-08-01, note: The list was wrong.}]"
    )
    let text = try site.text(of: "\(Self.record).en.md")
    let names = text.matches(of: /- name: (.+)/).map { String($0.1) }
    #expect(!names.isEmpty)
    try build()
    let items = try items("en/feed.json")
    let item = try #require(items.first { ($0["id"] as? String)?.hasSuffix("2023-07-11/communique") == true })
    #expect(item["content_text"] as? String == "The list was wrong.")
    #expect(item["content_html"] == nil)
    let page = try site.text(of: "public/en/groups/safety-security-migration/2023-07-11/index.html")
    for name in names { #expect(!page.contains(name), "\(name)") }
  }

  @Test("A site without outputs is its pages alone")
  func none() throws {
    try site.replace("publisher: uk", with: "publisher: uk\noutputs: none", in: "content/site.yaml")
    try build()
    let files = try Site.files(below: site.output)
    for (path, data) in files where !path.hasPrefix("assets/") && !path.hasPrefix("release/") {
      // What the search and transparency pages themselves lead to is there as long as they are.
      let belongsToPage =
        ["en/search/index.json", "cy/chwilio/index.json"].contains(path) || path.hasPrefix("data/transparency.")
      #expect(path.hasSuffix(".html") || belongsToPage, "\(path)")
      #expect(data.range(of: Data("ld+json".utf8)) == nil, "\(path)")
      for name in ["feed.atom", "index.txt", "data/records"] {
        #expect(data.range(of: Data(name.utf8)) == nil, "\(name) in \(path)")
      }
    }
  }
}
