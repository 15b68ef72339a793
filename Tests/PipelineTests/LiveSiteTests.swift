import Diagnostics
import Foundation
import Model
import Pipeline
import TestSupport
import Testing

struct LiveSiteTests {
  private static let page = "en/groups/housing/2023-02-01/index.html"
  private static let welshPage = "cy/grwpiau/tai/2023-02-01/index.html"
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let package = tests.deletingLastPathComponent().deletingLastPathComponent()
    try Shell.run("cp -r '\(package.path)/templates' \(site.folders.templates)")
    for language in ["cy", "en"] { try write(language, status: "agreed", "Words.") }
  }

  private func write(_ language: String, status: String, facts: String = "", _ text: String) throws {
    let path = "content/groups/housing/2023-02-01/communique.\(language).md"
    try? Shell.run("rm -f \(site.folder.path(path))")
    try site.folder.write(
      path,
      """
      ---
      date: 2023-02-01
      location: {mode: virtual}
      chair: {name: A, role: Minister, government: uk}
      participants: [{name: B, role: Minister, government: wales}]
      status: \(status)
      published: not-recorded
      \(facts)
      ---

      \(text)

      """)
  }

  private func live(showsDrafts: Bool = true) throws -> LiveSite {
    let today = try #require(CalendarDate(iso: "2023-06-15"))
    return LiveSite(folders: site.folders, today: today, showsDrafts: showsDrafts)
  }

  private func text(_ snapshot: SiteSnapshot, _ path: String = page) -> String? {
    snapshot.file(at: path).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("A record that changes is read again, alone; where nothing changes there is nothing to show")
  func changes() async throws {
    var live = try live()
    let first = try #require(try await live.update())
    #expect(first.report.diagnostics.isEmpty)
    #expect(text(first)?.contains("Words.") == true)
    #expect(try await live.update() == nil)
    try write("en", status: "agreed", "Other words.")
    let second = try #require(try await live.update())
    #expect(text(second)?.contains("Other words.") == true)
    #expect(Array(second.changes.values) == [[.en]])
    try site.folder.write("public/index.html", "x")
    #expect(try await live.update() == nil)
  }

  @Test("After every change each file is that of a fresh reading")
  func freshness() async throws {
    var live = try live()
    _ = try await live.update()
    let changes: [() throws -> Void] = [
      { try write("en", status: "agreed", "Other words.\n\n## A heading") },
      { try write("en", status: "agreed", facts: "title: A title", "Other words.") },
      { try write("cy", status: "agreed", facts: "slug: arall", "Geiriau.") },
      { for language in ["cy", "en"] { try write(language, status: "draft", "Words.") } },
      { try write("en", status: "draft", "Words of a draft.") },
      { for language in ["cy", "en"] { try write(language, status: "agreed", "Words.") } },
      { try Shell.run("sed -i 's/Communiqués/Joint communiqués/' \(site.folder.path("content/site.yaml"))") },
      {
        try Shell.run(
          "sed -i 's/name: {en: Housing/name: {en: Homes/' '\(site.folder.path("content"))'/groups/*/*.yaml")
      },
    ]
    for (number, change) in changes.enumerated() {
      try change()
      let snapshot = try #require(try await live.update(), "change \(number)")
      var other = try self.live()
      let fresh = try #require(try await other.update())
      #expect(Set(snapshot.paths) == Set(fresh.paths) && snapshot.report.diagnostics == fresh.report.diagnostics)
      for path in fresh.paths {
        let (file, freshFile) = (snapshot.file(at: path), fresh.file(at: path))
        #expect(file?.bytes == freshFile?.bytes && file?.notice == freshFile?.notice, "\(path) after change \(number)")
      }
    }
  }

  @Test("What changes while the site cannot be read shows once it can be")
  func unreadableForAWhile() async throws {
    var live = try live()
    let first = try #require(try await live.update())
    for edit in ["true", "sed -i 's/^home: .*/home: Hafan newydd/' templates/languages/cy.yaml"] {
      try Shell.run("cd '\(site.folder.path)' && mv content away && \(edit)")
      await #expect(throws: PipelineFailure.self) { try await live.update() }
      try Shell.run("cd '\(site.folder.path)' && mv away content")
      let second = try #require(try await live.update())
      #expect((text(second, Self.welshPage) == text(first, Self.welshPage)) == (edit == "true"))
      #expect(text(second, Self.welshPage)?.contains("Hafan newydd") == (edit != "true"))
    }
  }

  @Test("A record with errors stays as it last was, and says so")
  func broken() async throws {
    var live = try live()
    let first = try #require(try await live.update())
    try write("en", status: "agred", "Other words.")
    let second = try #require(try await live.update())
    #expect(second.report.diagnostics.count == 1)
    #expect(text(second) == text(first))
    #expect(second.recordStates.map(\.isOutdated) == [true])
    #expect(second.findings(of: try #require(second.recordStates.first).id).count == 1)
    try write("en", status: "agreed", "Words.")
    let third = try #require(try await live.update())
    #expect(third.report.diagnostics.isEmpty && text(third) == text(first))
    #expect(third.recordStates.map(\.isOutdated) == [false])
  }

  @Test("A record that was never without errors has no page, and is listed")
  func unreadable() async throws {
    try write("en", status: "agred", "Words.")
    var live = try live()
    let snapshot = try #require(try await live.update())
    #expect(snapshot.hasPages && text(snapshot) == nil)
    let state = try #require(snapshot.recordStates.first)
    #expect(state.shown == nil && !state.isOutdated && state.pages.en == nil)
  }

  @Test("A missing translation leaves the page of the other language, and a page that says so")
  func translation() async throws {
    try Shell.run("rm \(site.folder.path("content/groups/housing/2023-02-01/communique.cy.md"))")
    var live = try live()
    let snapshot = try #require(try await live.update())
    #expect(text(snapshot)?.contains("Words.") == true)
    #expect(text(snapshot, Self.welshPage)?.contains("Nid yw’r testun hwn ar gael yn Gymraeg") == true)
    #expect(text(snapshot, Self.welshPage)?.contains("Words.") == true)
    #expect(snapshot.recordStates.first?.files.cy == nil)
  }

  @Test("Drafts are shown and say so in the page's language, unless they are left out")
  func drafts() async throws {
    for language in ["cy", "en"] { try write(language, status: "draft", "Words.") }
    var live = try live()
    let snapshot = try #require(try await live.update())
    #expect(snapshot.file(at: Self.page)?.notice == "Draft. Not agreed. Not for release.")
    #expect(snapshot.file(at: Self.welshPage)?.notice == "Drafft. Heb ei gytuno. Nid i’w ryddhau.")
    #expect(snapshot.file(at: "en/groups/housing/index.html")?.notice?.hasPrefix("This page shows drafts.") == true)
    #expect(snapshot.file(at: "404.html")?.notice == nil)
    var asBuilt = try self.live(showsDrafts: false)
    let published = try #require(try await asBuilt.update())
    #expect(published.file(at: Self.page) == nil)
    #expect(published.report.draftCount == 1)
  }

  @Test("Broken templates, words and registries leave the pages as they were")
  func furniture() async throws {
    var live = try live()
    let first = try #require(try await live.update())
    for (file, slip) in [
      ("templates/layout.mustache", "{{slip}}"), ("templates/languages/cy.yaml", "slip: x"),
      ("content/site.yaml", "slip: x"), ("templates/assets/icon.svg", ""),
    ] {
      let path = site.folder.path(file)
      let kept = site.folder.path("kept")
      try Shell.run("cp -p \(path) \(kept) && printf '%s\\n' '\(slip)' >> \(path)")
      if slip.isEmpty { try Shell.run("rm \(path)") }
      let second = try #require(try await live.update())
      #expect(second.report.diagnostics.map(\.place.file).contains(file))
      #expect(!second.siteFindings.isEmpty && text(second) == text(first), "\(file)")
      try Shell.run("mv \(kept) \(path)")
      let third = try #require(try await live.update())
      #expect(third.report.diagnostics.isEmpty && text(third) == text(first))
    }
  }
}
