import Foundation
import Testing

/// The words and exit codes of the commands.
struct CommandTests {
  @Test(
    "Help and version are successes on standard output", arguments: [["--help"], ["--version"], ["build", "--help"]])
  func help(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test(
    "Words that mean nothing end with 2 and say why on standard error",
    arguments: [
      ["bild"], ["build", "--clock", "tomorrow"], ["check", "--draft"], ["build", "--base-url", "communiques.example"],
      ["check", "--root", "/nowhere"], ["new", "communique", "safety-security-migration", "2023-13-01"],
    ])
  func wrongWords(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test("The example is in order, and a check says so in its last line")
  func check() throws {
    let run = try Program.run(["check", "--clock", "2026-11-21"])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("0 errors, 2 warnings.\n"), "\(run.output)")
  }

  @Test("A clock that SOURCE_DATE_EPOCH sets is heard: a record of tomorrow is not yet agreed")
  func epoch() throws {
    let run = try Program.run(["check"], environment: ["SOURCE_DATE_EPOCH": "1356998400"])
    #expect(run.status == 1)
    #expect(run.output.contains("2023-02-01"))
  }

  @Test("A pipe sees no colour and no progress")
  func pipe() throws {
    let run = try Program.run(["check"], environment: ["TERM": "xterm-256color"])
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.errors.isEmpty)
  }

  @Test("A new communiqué lies where the records lie, and check names what is still to fill in")
  func newCommunique() throws {
    let site = try Site()
    let start = ["new", "communique", "safety-security-migration", "2023-11-29", "--root", site.root.path]
    #expect(try Program.run(start).status == 0)
    #expect(try Program.run(start).status == 2)
    let check = try Program.run(["check", "--root", site.root.path, "--clock", "2026-11-21"])
    #expect(check.status == 1)
    #expect(check.output.contains("2023-11-29/communique.cy.md:8:3: error"))
    #expect(check.output.contains("2023-11-29/communique.en.md:8:3: error"))
  }
}
