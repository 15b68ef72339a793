import Foundation
import Testing

/// Templates and words that somebody has changed.
@Suite(.serialized)
struct TemplateTests {
  private static let words = "templates/languages/cy.yaml"
  private let site: Site

  init() throws {
    site = try Site()
  }

  private func run(_ command: String) throws -> Program.Run {
    try Program.run([command, "--root", site.root.path, "--clock", "2026-11-21"])
  }

  /// The line of a file that begins with some words, counted from 1.
  private func line(_ beginning: String, of path: String) throws -> Int {
    let lines = try site.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.hasPrefix(beginning) }) + 1
  }

  @Test("One template alone can be changed: its pages change, and nothing else")
  func oneFile() throws {
    #expect(try run("build").status == 0)
    let before = try Site.files(below: site.output)
    try site.replace("class=\"neighbours\"", with: "class=\"neighbours own\"", in: "templates/neighbours.mustache")
    #expect(try run("build").status == 0)
    let after = try Site.files(below: site.output)
    let changed = after.filter { before[$0.key] != $0.value && $0.key != "release/SHA256SUMS" }
    #expect(changed.count > 3)
    #expect(before.count == after.count)
    for (path, data) in changed {
      let text = String(decoding: data, as: UTF8.self).replacing("neighbours own", with: "neighbours")
      #expect(Data(text.utf8) == before[path], "\(path)")
    }
  }

  @Test("A name that nothing has is an error with its place, and nothing is built")
  func unknownName() throws {
    try site.replace("{{#has-related}}", with: "{{catgory}}\n{{#has-related}}", in: "templates/record-foot.mustache")
    let run = try run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains(/templates\/record-foot\.mustache:2:\d+: error CMQ710: .*“catgory”/))
    #expect(!FileManager.default.fileExists(atPath: site.output.path))
  }

  @Test("A blank word is an error with file, line and column")
  func blankWord() throws {
    let line = try line("previous: ", of: Self.words)
    try site.write(
      try site.text(of: Self.words).replacing(/(?m)^previous: .*$/, with: "previous: \" \""), to: Self.words)
    let run = try run("check")
    #expect(run.status == 1)
    #expect(run.output.contains("\(Self.words):\(line):11: error CMQ722"), "\(run.output)")
  }

  @Test("A missing word is an error with file, line and column, whoever uses it")
  func missingWord() throws {
    // The program uses the first, a template the second.
    let text = try site.text(of: Self.words)
    try site.write(text.replacing(/(?m)^(newer|skip-to-content): .*\n/, with: ""), to: Self.words)
    let run = try run("check")
    #expect(run.status == 1)
    #expect(run.output.contains(/templates\/languages\/cy\.yaml:\d+:\d+: error CMQ720: .*`newer`/), "\(run.output)")
    let line = try line("skip-to-content: ", of: "templates/languages/en.yaml")
    #expect(run.output.contains("templates/languages/en.yaml:\(line):1: error CMQ721"), "\(run.output)")
  }

  @Test("A word that a template makes up is an error with its place")
  func unknownWord() throws {
    try site.replace("{{word.previous}}", with: "{{word.previos}}", in: "templates/neighbours.mustache")
    let run = try run("check")
    #expect(run.status == 1)
    #expect(run.output.contains(/templates\/neighbours\.mustache:5:\d+: error CMQ711/), "\(run.output)")
  }
}
