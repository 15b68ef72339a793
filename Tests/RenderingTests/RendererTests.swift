import Planning
import Testing

struct RendererTests {
  /// Every page of the sample, by path.
  private func pages() throws -> [String: String] {
    let files = try SampleFiles.make()
    return files.filter { $0.key.hasSuffix(".html") && !$0.key.hasSuffix(SampleFiles.fragmentName(of: $0.key)) }
  }

  @Test("The project's templates render every kind of page in both languages")
  func everyPage() throws {
    let pages = try pages()
    // Chooser, 404, redirect; and in each language home, 2 governments, 2 groups, 2 years, transparency, search, 6 records.
    #expect(pages.count == 3 + 2 * 15)
    for (path, page) in pages {
      #expect(page.hasPrefix("<!doctype html>"), "\(path)")
      #expect(page.hasSuffix("</html>\n") || page.hasSuffix("</html>"), "\(path)")
      #expect(page.contains("<h1"), "\(path)")
    }
  }

  @Test("What an editor wrote is never markup")
  func escaping() throws {
    for (path, page) in try pages() {
      for markup in ["<b>", "<i>", "<communique>", "<page>", "<letter>", "<statement>", "<termsOfReference>"] {
        #expect(!page.contains(markup), "\(markup) in \(path)")
      }
      #expect(!page.contains("Opening \"quoted\""), "\(path)")
    }
  }

  @Test("Every link leads to a page, an asset, a fragment of the page or another site")
  func links() throws {
    let pages = try pages()
    let assets = [SampleFiles.assets.stylesheet, SampleFiles.assets.icon]
    let files = Set(try SampleFiles.make().keys).union(assets)
    var count = 0
    for (path, page) in pages {
      for match in page.matches(of: /(?:href|url)="?=?([^"]*)"/) {
        let href = String(match.1)
        if href.hasPrefix("https://") || href.hasPrefix("mailto:") { continue }
        count += 1
        if href.hasPrefix("#") {
          #expect(page.contains("id=\"\(href.dropFirst())\""), "\(href) in \(path)")
        } else {
          #expect(files.contains(resolve(href, from: path)), "\(href) in \(path)")
        }
      }
    }
    #expect(count > 300)
  }

  @Test("A page shows its language and, in a notice, the text's")
  func languages() throws {
    let pages = try pages()
    let letter = try #require(pages["cy/llywodraethau/enw/2023-02-02-a/llythyr/index.html"])
    #expect(letter.contains("<html lang=\"cy\">"))
    #expect(letter.contains("<h1 lang=\"en\">Title &lt;letter&gt; in en</h1>"))
    #expect(letter.contains("<div class=\"text\" lang=\"en\">"))
    #expect(!letter.contains("<link rel=\"alternate\" hreflang"))
    let statement = try #require(pages["cy/llywodraethau/enw/2023-02-02-a/index.html"])
    #expect(statement.contains("<link rel=\"alternate\" hreflang=\"en\""))
  }

  /// The path of the file that an address leads to from a file.
  private func resolve(_ href: String, from path: String) -> String {
    var segments = href.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in href.split(separator: "/") where part != "." {
      if part == ".." { _ = segments.popLast() } else { segments.append(String(part)) }
    }
    if href.hasSuffix("/") { segments.append("index.html") }
    return segments.joined(separator: "/")
  }
}
