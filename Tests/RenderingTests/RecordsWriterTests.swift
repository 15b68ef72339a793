import Agreement
import Foundation
import Model
import Planning
import Rendering
import Testing

/// What stands beside the page of a record, and the files about all records, as bytes.
struct RecordsWriterTests {
  private func json(_ text: String?) throws -> [String: Any] {
    let text = try #require(text)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("All records stand on a line each, each version as beside its page")
  func records() throws {
    let files = try SampleFiles.make()
    let text = try #require(files["data/records.json"])
    #expect(text.split(separator: "\n").count == 6 + 2)
    let records = try #require(try json(text)["records"] as? [[String: Any]])
    let record = try #require(records.first { $0["id"] as? String == "justice/2023-02-01/communique" })
    for (language, path) in [("cy", "cy/grwpiau/enw/2023-02-01/"), ("en", "en/groups/name/2023-02-01/")] {
      var beside = try json(files[path + "index.json"])
      #expect(beside.removeValue(forKey: "$schema") as? String == "https://cy.example/data/records.schema.json")
      let version = try #require((record["versions"] as? [String: Any])?[language] as? [String: Any])
      #expect(NSDictionary(dictionary: version) == NSDictionary(dictionary: beside))
    }
  }

  @Test("The table begins with the mark of UTF-8 and its columns, and quotes what has to be")
  func table() throws {
    let text = try #require(try SampleFiles.make()["data/records.csv"])
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.dropFirst().hasPrefix("id,kind,language,status,title,url,"))
    #expect(text.contains("\"Enw \"\"Cymraeg\"\": 1 Chwefror 2023\""))
    #expect(text.hasSuffix("\r\n"))
  }

  @Test("A record for other sites is its article and nothing around it, in its language")
  func fragments() throws {
    let fragments = try SampleFiles.make().filter { $0.key.hasSuffix(SampleFiles.fragmentName(of: $0.key)) }
    #expect(fragments.count == 10)
    for (path, text) in fragments {
      #expect(text.hasPrefix("<article class=\"record\" lang=\"\(path.prefix(2))\">"), "\(path)")
      #expect(text.hasSuffix("</article>\n"), "\(path)")
      #expect(text.matches(of: /<h1/).count == 1, "\(path)")
      #expect(text.contains(path.hasPrefix("cy/") ? "<p>Enghraifft</p>" : "<p>An example</p>"), "\(path)")
      #expect(!text.contains("<nav class=\"neighbours\""), "\(path)")
      for link in text.matches(of: /href="([^"]*)"/) {
        #expect(link.1.hasPrefix("https://") || link.1.hasPrefix("#"), "\(link.1) in \(path)")
      }
    }
  }

  @Test("Every article of a page stands alone too, with the same words")
  func sameWords() throws {
    let files = try SampleFiles.make()
    func words(_ text: Substring) -> [Substring] {
      let text = text.replacing(/<div class="notice">.*?<\/div>/.dotMatchesNewlines(), with: "")
      return text.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
    }
    for (path, text) in files where path.hasSuffix(SampleFiles.fragmentName(of: path)) {
      let folder = path.dropLast(SampleFiles.fragmentName(of: path).count)
      let page = try #require(files[folder + "/index.html"])
      let article = try #require(page.firstMatch(of: /<article.*<\/article>\n/.dotMatchesNewlines()))
      #expect(words(text[...]) == words(article.0), "\(path)")
    }
  }

  @Test("However many records there are, few of them are in memory at a time")
  func flushed() throws {
    for path in ["data/records.json", "data/records.csv"] {
      var pieces: [Int] = []
      let text = try SampleFiles.render(path, of: try SampleArchive.large(), flushed: { pieces.append($0) })
      #expect(pieces.count > 2)
      #expect(pieces.allSatisfy { $0 < 300_000 })
      #expect(text.utf8.count > 1_000_000)
      if path.hasSuffix(".json") { #expect((try json(text)["records"] as? [Any])?.count == 2_000) }
    }
  }
}
