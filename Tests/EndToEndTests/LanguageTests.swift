import Foundation
import Testing

/// The language in which the program speaks.
struct LanguageTests {
  private let site: Site

  init() throws {
    site = try Site()
    try site.replace(
      "mode: virtual", with: "mode: virtul",
      in: "content/groups/safety-security-migration/2023-07-11/communique.en.md")
  }

  private func check(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> String {
    let run = try Program.run(
      ["check", "--root", site.root.path, "--clock", "2026-11-21"] + arguments, environment: environment)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    return run.output
  }

  /// What the program itself says around and in the finding, in each language.
  private static let english = ["error CMQ086", "cannot be", "why: ", "fix: ", "Did you mean", "Checked ", "warnings"]
  private static let welsh = ["gwall CMQ086", "Ni all “mode” fod", "pam: ", "cywiro: ", "oedd gennych", "Gwiriwyd. "]

  @Test(
    "The language that is asked for, or the locale's, is spoken and no other",
    arguments: [
      ["cy", ""], ["cy", "LC_ALL=en_GB.UTF-8"], ["", "LANG=cy_GB.UTF-8"], ["", "LC_ALL=cy_GB.UTF-8 LANG=en_GB.UTF-8"],
      ["", "LC_MESSAGES=cy LANG=en_GB.UTF-8"],
    ])
  func welsh(words: [String]) throws {
    let output = try check(words[0].isEmpty ? [] : ["--language", words[0]], environment: Self.environment(words[1]))
    for text in Self.welsh { #expect(output.contains(text), "\(output)") }
    for text in Self.english { #expect(!output.contains(text), "\(output)") }
  }

  @Test(
    "English is spoken where it is asked for, and where the program does not know the language",
    arguments: [
      ["", ""], ["en", "LANG=cy_GB.UTF-8"], ["", "LC_ALL=en_GB.UTF-8 LANG=cy_GB.UTF-8"],
      ["", "LC_ALL=C LANG=cy_GB.UTF-8"],
      ["", "LANG=de_DE.UTF-8"], ["", "LANG=cym"],
    ])
  func english(words: [String]) throws {
    let output = try check(words[0].isEmpty ? [] : ["--language", words[0]], environment: Self.environment(words[1]))
    for text in Self.english { #expect(output.contains(text), "\(output)") }
    for text in Self.welsh { #expect(!output.contains(text), "\(output)") }
  }

  private static func environment(_ words: String) -> [String: String] {
    let pairs = words.split(separator: " ").map { $0.split(separator: "=").map(String.init) }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
  }

  @Test(
    "A word that is none of those there are is answered with the nearest, or with all",
    arguments: [
      (["list", "draft"], "Nid yw “draft” yn hysbys yma. Ai “drafts” oedd gennych mewn golwg?"),
      (["translations", "old"], "Nid yw “old” yn hysbys yma. Dyma’r rhai sydd ar gael: missing, stale, unreviewed."),
      (["list", "--format", "jsn"], "Nid yw “jsn” yn hysbys yma. Ai “json” oedd gennych mewn golwg?"),
      (
        ["check", "--format", "xml"], "Nid yw “xml” yn hysbys yma. Dyma’r rhai sydd ar gael: text, json, sarif, github."
      ),
      (
        ["translate", "x/2023-07-11/communique", "welsh"],
        "Nid yw “welsh” yn hysbys yma. Dyma’r rhai sydd ar gael: cy, en."
      ),
    ])
  func unknownWord(words: [String], expected: String) throws {
    let run = try Program.run(words + ["--root", site.root.path, "--language", "cy"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Gwall: \(expected)\nDefnydd: communique \(words[0]) "), "\(run.errors)")
  }

  @Test(
    "A command that cannot run says so in the language that is asked for",
    arguments: [
      (["check", "--root", "/nowhere"], "communique: Nid oes ffolder /nowhere/content."),
      (["build", "--clock", "yfory"], "Gwall: Mae angen diwrnod megis 2026-11-21 ar --clock, nid “yfory”.\nDefnydd: "),
      (["build", "--output", "/nowhere/public"], "communique: Nid oes ffolder /nowhere a allai gynnwys public."),
      (["explain", "CMQ103", "--all"], "Gwall: Enwch god, neu"),
      (["schema", "agenda"], "communique: Nid oes sgema “agenda”."),
      (["translate", "x/y", "cy"], "communique: Nid oes cofnod “x/y”."),
      (["new", "page"], "Gwall: Mae --page ar goll: Enw’r dudalen yn ei chyfeiriad."),
    ])
  func failures(arguments: [String], beginning: String) throws {
    for run in [
      try Program.run(arguments + ["--language", "cy"]),
      try Program.run(arguments, environment: ["LANG": "cy_GB.UTF-8"]),
    ] {
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
    }
    let english = try Program.run(arguments + ["--language", "en"], environment: ["LANG": "cy_GB.UTF-8"])
    #expect(english.status == 2 && !english.errors.hasPrefix(beginning) && !english.errors.isEmpty)
  }

  @Test(
    "A word that is no command is answered with the nearest one, or with all of them",
    arguments: [
      (
        ["chekc"], "communique", "There is no command “chekc”. Did you mean “check”?",
        "Ai “check” oedd gennych mewn golwg?"
      ),
      (
        ["new", "agenda"], "communique new", "There are: communique, minutes,",
        "Dyma’r rhai sydd ar gael: communique, minutes,"
      ),
    ])
  func unknownCommand(words: [String], parent: String, english: String, welsh: String) throws {
    let run = try Program.run(words)
    #expect(run.status == 2 && run.errors.contains(english), "\(run.errors)")
    #expect(run.errors.contains("\nUsage: \(parent) <subcommand>"), "\(run.errors)")
    for other in [
      try Program.run(words, environment: ["LANG": "cy_GB.UTF-8"]), try Program.run(words + ["--language", "cy"]),
      try Program.run(words + ["--language=cy"]),
    ] {
      #expect(other.status == 2 && other.errors.contains(welsh))
      #expect(other.errors.contains("\nDefnydd: \(parent) <subcommand>"), "\(other.errors)")
    }
  }

  @Test("A finding is explained in the language that is asked for, whatever the case of its code")
  func explains() throws {
    let english = try Program.run(["explain", "cmq103"])
    #expect(english.status == 0 && english.errors.isEmpty)
    #expect(english.output.hasPrefix("CMQ103: No chair\n\n") && english.output.contains("\nRight:\n"))
    let welsh = try Program.run(["explain", "103"], environment: ["LANG": "cy_GB.UTF-8"])
    #expect(welsh.output.hasPrefix("CMQ103: Dim cadeirydd\n\n") && welsh.output.contains("\nCywir:\n"))
  }

  @Test("Without a code every finding is listed; --all prints the reference page")
  func lists() throws {
    let list = try Program.run(["explain", "--language", "cy"])
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").allSatisfy { $0.hasPrefix("CMQ") })
    #expect(list.output.contains("CMQ103  Dim cadeirydd\n"))
    let page = try Program.run(["explain", "--all", "--language", "cy"])
    let file = Program.package.appending(path: "Documentation/findings.cy.md")
    let isTheSame = page.output == (try String(contentsOf: file, encoding: .utf8))
    #expect(isTheSame)
  }

  @Test("A code that there is not is an error that names the nearest one")
  func unknownCode() throws {
    let run = try Program.run(["explain", "CMQ1O3", "--language", "cy"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("communique: Nid oes canfyddiad â’r cod “CMQ1O3”. Ai “CMQ103” oedd"))
    #expect(try Program.run(["explain", "CMQ103", "--all"]).status == 2)
  }
}
