import Foundation
import Testing

/// What `communique build` puts beside each record, and the files about all of them.
@Suite(.serialized)
struct RecordFilesTests {
  private static let record = "content/groups/safety-security-migration/2023-07-11/communique"
  private static let id = "safety-security-migration/2023-07-11/communique"
  private let site: Site

  init() throws {
    site = try Site()
  }

  private func build() throws {
    let run = try Program.run(["build", "--root", site.root.path, "--clock", "2026-11-21"])
    #expect(run.status == 0, "\(run.errors)")
  }

  private func json(_ path: String) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(try site.text(of: "public/\(path)").utf8))
    return try #require(json as? [String: Any])
  }

  /// What `data/records.json` has of the record, by language.
  private func versions() throws -> [String: [String: Any]] {
    let records = try #require(try json("data/records.json")["records"] as? [[String: Any]])
    let record = try #require(records.first { $0["id"] as? String == Self.id })
    return try #require(record["versions"] as? [String: [String: Any]])
  }

  /// The digest of a file, as a program finds it that nobody here wrote.
  private func sha256(_ path: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [site.root.appending(path: path).path]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return String(text.prefix(64))
  }

  @Test("Every page of a record has its files beside it in both languages, and every digest is that of the text")
  func everyRecord() throws {
    try build()
    let files = Set(try Site.files(below: site.output).keys)
    let table = try site.text(of: "public/data/records.csv")
    var count = 0
    for file in try Site.files(below: site.root.appending(path: "content")).keys where file.hasSuffix(".md") {
      let language = file.hasSuffix(".cy.md") ? "cy" : "en"
      let id = file.replacing(/^(groups|governments)\//, with: "").dropLast(".cy.md".count)
      let records = try #require(try json("data/records.json")["records"] as? [[String: Any]])
      let record = try #require(records.first { $0["id"] as? String == String(id) }, "\(file)")
      let version = try #require((record["versions"] as? [String: [String: Any]])?[language], "\(file)")
      let url = try #require(version["url"] as? String)
      let folder = String(url.dropFirst("https://communiques.example/".count))
      let fragment = language == "cy" ? "darn.html" : "fragment.html"
      for name in ["index.html", "index.txt", "index.json", fragment] { #expect(files.contains(folder + name)) }
      let digest = try sha256("public/\(folder)index.txt")
      #expect((version["agreed-text"] as? [String: String])?["sha256"] == digest)
      #expect((try json(folder + "index.json")["agreed-text"] as? [String: String])?["sha256"] == digest)
      #expect(table.contains(digest))
      count += 1
    }
    #expect(count == 20)
  }

  @Test("The text's digest is the one that a translation names")
  func translatedFrom() throws {
    try build()
    let digest = try sha256("public/en/groups/safety-security-migration/2023-07-11/index.txt")
    try site.replace(
      "status: agreed", with: "status: agreed\ntranslated-from: en sha256:\(digest)", in: "\(Self.record).cy.md")
    func check() throws -> String {
      try Program.run(["check", "--root", site.root.path, "--clock", "2026-11-21"]).output
    }
    #expect(try !check().contains("CMQ313"))
    let text = try site.text(of: "\(Self.record).en.md")
    try site.write(text + "\nAnd one more thing.\n", to: "\(Self.record).en.md")
    #expect(try check().contains("CMQ313"))
  }

  @Test("The agreed text has the form that its documentation describes")
  func form() throws {
    try build()
    for (path, data) in try Site.files(below: site.output) where path.hasSuffix("index.txt") {
      let text = String(decoding: data, as: UTF8.self)
      let language = path.prefix(2)
      #expect(text.hasPrefix("communique-text v1\nRecord: "), "\(path)")
      #expect(text.contains("\nLanguage: \(language)\n"), "\(path)")
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path)")
      #expect(!text.contains("\t") && !text.contains("\r") && !text.contains(" \n") && !text.contains("\n\n\n"))
    }
  }

  @Test("A withdrawn record's text and people are in no file of its own and in no file of all")
  func withdrawn() throws {
    let source = try site.text(of: "\(Self.record).en.md")
    let names = source.matches(of: /name: (.+)/).map { String($0.1) }
    let body = try #require(source.components(separatedBy: "---\n").last)
    // The example's records begin alike.
    let other = try site.text(of: Self.record.replacing("2023-07-11", with: "2023-02-01") + ".en.md")
    let sentences = body.split(separator: "\n").map { String($0.prefix(60)) }.filter { text in
      text.count > 40 && !other.contains(text)
    }
    #expect(names.count > 2 && !sentences.isEmpty)
    for language in ["cy", "en"] {
      try site.replace("status: agreed", with: "status: withdrawn", in: "\(Self.record).\(language).md")
      try site.replace(
        "published: not-recorded",
        with: "published: 2023-07-20\nupdates: [{date: 2023-08-01, note: The list was wrong.}]",
        in: "\(Self.record).\(language).md")
    }
    try build()
    let english = try #require(try versions()["en"])
    #expect(
      Set(english.keys) == [
        "id", "kind", "language", "status", "title", "url", "translation-url", "group", "date", "published", "updates",
      ])
    for (path, data) in try Site.files(below: site.output) {
      let text = String(decoding: data, as: UTF8.self)
      for sentence in sentences where text.contains(sentence) { Issue.record("\(sentence) in \(path)") }
      guard path.contains("/2023-07-11/") else { continue }
      #expect(!path.hasSuffix("index.txt"))
      for name in names where text.contains(name) { Issue.record("\(name) in \(path)") }
    }
    let fragment = try site.text(of: "public/en/groups/safety-security-migration/2023-07-11/fragment.html")
    #expect(fragment.contains("The list was wrong."))
    let before = try site.text(of: "public/en/groups/safety-security-migration/2023-02-01/index.html")
    let next = try #require(before.components(separatedBy: "<p class=\"next\">").last)
    #expect(next.prefix(while: { $0 != "\n" }).contains("<span class=\"detail\">Withdrawn</span>"))
  }

  @Test("A title that a spreadsheet would take for a formula, or HTML for markup, is a title everywhere")
  func hostileTitle() throws {
    let title = #"=HYPERLINK("https://x.example","<script>alert(1)</script>")"#
    for language in ["cy", "en"] {
      try site.replace(
        "status: agreed", with: "title: '\(title)'\nstatus: agreed", in: "\(Self.record).\(language).md")
    }
    try build()
    #expect(try versions()["en"]?["title"] as? String == title)
    let table = try site.text(of: "public/data/records.csv")
    #expect(table.contains("\"'=HYPERLINK(\"\"https://x.example\"\",\"\"<script>"))
    #expect(!table.contains(",\"=") && !table.contains(",="))
    let fragment = try site.text(of: "public/cy/grwpiau/diogelwch-a-mudo/2023-07-11/darn.html")
    #expect(!fragment.contains("<script>") && fragment.contains("&lt;script&gt;"))
  }
}
