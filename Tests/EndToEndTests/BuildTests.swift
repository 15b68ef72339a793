import Foundation
import Testing

/// `communique build` as its users know it.
@Suite(.serialized)
struct BuildTests {
  private static let clock = ["--clock", "2026-11-21"]

  @Test("The committed example is what the program makes of the content")
  func committedExample() throws {
    let site = try Site()
    let run = try Program.run(["build", "--root", site.root.path] + Self.clock)
    #expect(run.status == 0, "\(run.errors)")
    let made = try Site.files(below: site.output)
    let committed = try Site.files(below: Program.package.appending(path: "public"))
    #expect(Set(made.keys) == Set(committed.keys))
    let different = made.keys.filter { made[$0] != committed[$0] }.sorted()
    #expect(different.isEmpty, "Run `make site` and commit public/. These files differ: \(different)")
  }

  @Test("Folder, time zone, language and number of cores leave no trace in the output")
  func pureFunction() throws {
    let first = try Site()
    let second = try Site()
    let runs = [
      try Program.run(
        ["build", "--root", first.root.path] + Self.clock,
        environment: ["TZ": "Pacific/Kiritimati", "LANG": "cy_GB.UTF-8"]),
      try Program.run(
        ["build", "--output", "public"] + Self.clock, environment: ["TZ": "America/Adak", "LC_ALL": "C"],
        in: second.root, onOneCore: true),
    ]
    for run in runs { #expect(run.status == 0, "\(run.errors)") }
    let made = try Site.files(below: first.output)
    #expect(!made.isEmpty)
    #expect(try Site.files(below: second.output) == made)
  }

  @Test("A build holds exactly the planned files: stale ones go, and the list of digests agrees")
  func exactFiles() throws {
    let site = try Site()
    #expect(try Program.run(["build", "--root", site.root.path] + Self.clock).status == 0)
    let before = try Site.files(below: site.output)
    try Data("stale".utf8).write(to: site.output.appending(path: "en/stale.html"))
    #expect(try Program.run(["build", "--root", site.root.path] + Self.clock).status == 0)
    #expect(try Site.files(below: site.output) == before)
    #expect(try Digests.agree(in: site.output))
  }

  @Test("A build that finds errors leaves the old site as it was")
  func failedBuild() throws {
    let site = try Site()
    #expect(try Program.run(["build", "--root", site.root.path] + Self.clock).status == 0)
    let before = try Site.files(below: site.output)
    try site.replace(
      "mode: virtual", with: "mode: virtul",
      in: "content/groups/safety-security-migration/2023-02-01/communique.en.md")
    let run = try Program.run(["build", "--root", site.root.path] + Self.clock)
    #expect(run.status == 1)
    #expect(run.errors.contains("communique.en.md:4:9: error"))
    #expect(run.errors.contains("virtual"))
    #expect(try Site.files(below: site.output) == before)
    let litter = try FileManager.default.contentsOfDirectory(atPath: site.root.path)
    #expect(Set(litter) == ["content", "templates", "public"])
  }

  @Test("A folder that no build wrote is never replaced")
  func foreignFolder() throws {
    let site = try Site()
    try site.write("precious", to: "public/thesis.txt")
    let run = try Program.run(["build", "--root", site.root.path] + Self.clock)
    #expect(run.status == 2)
    #expect(run.errors.contains("public"))
    #expect(try site.text(of: "public/thesis.txt") == "precious")
  }

  @Test("A withdrawn record shows its note, and neither its text nor its people")
  func withdrawn() throws {
    let site = try Site()
    for language in ["cy", "en"] {
      let file = "content/groups/safety-security-migration/2023-02-01/communique.\(language).md"
      try site.replace("status: agreed", with: "status: withdrawn", in: file)
      try site.replace(
        "published: not-recorded",
        with: "published: 2023-02-07\nupdates:\n  - date: 2023-03-01\n    note: The list was wrong.", in: file)
    }
    let run = try Program.run(["build", "--root", site.root.path] + Self.clock)
    #expect(run.status == 0, "\(run.errors)")
    let page = try site.text(of: "public/en/groups/safety-security-migration/2023-02-01/index.html")
    #expect(page.contains("The list was wrong."))
    for word in ["Neil Gray", "Braverman", "asylum dispersal"] {
      #expect(!page.contains(word), "the page says \(word)")
    }
    #expect(try site.text(of: "public/en/groups/safety-security-migration/index.html").contains("Withdrawn"))
    #expect(try site.text(of: "public/cy/grwpiau/diogelwch-a-mudo/index.html").contains("Tynnwyd yn ôl"))
    let government = try site.text(of: "public/en/governments/wales/index.html")
    #expect(!government.contains("/safety-security-migration/2023-02-01/"))
  }

  @Test("Drafts are counted and never built")
  func drafts() throws {
    let site = try Site()
    for language in ["cy", "en"] {
      let folder = "content/groups/safety-security-migration/2023-07-11"
      try site.replace("status: agreed", with: "status: draft", in: "\(folder)/communique.\(language).md")
    }
    let run = try Program.run(["build", "--root", site.root.path] + Self.clock)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1 draft not published"))
    for (path, data) in try Site.files(below: site.output) {
      #expect(!path.contains("2023-07-11"))
      #expect(data.range(of: Data("safety-security-migration/2023-07-11/".utf8)) == nil, "\(path) names the draft")
    }
  }
}
