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
      ["check", "--root", "/nowhere"],
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

  @Test(
    "The usage after a wrong word is the command's own", arguments: [["--base-url", "nowhere"], ["--clock", "x"]])
  func usage(arguments: [String]) throws {
    let run = try Program.run(["build"] + arguments)
    #expect(run.errors.contains("Usage: communique build "), "\(run.errors)")
  }

  @Test("A content folder that is a symbolic link is said to be one")
  func linkedContent() throws {
    let site = try Site()
    let content = site.root.appending(path: "content")
    try FileManager.default.moveItem(at: content, to: site.root.appending(path: "real"))
    try FileManager.default.createSymbolicLink(at: content, withDestinationURL: site.root.appending(path: "real"))
    let run = try Program.run(["check", "--root", site.root.path])
    #expect(run.status == 2)
    #expect(run.errors.contains("is a symbolic link"), "\(run.errors)")
  }

  @Test("Each shell gets its completions, which know every command")
  func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try Program.run(["--generate-completion-script", shell])
      #expect(run.status == 0)
      for word in ["translate", "warnings-as-errors", "untranslated"] { #expect(run.output.contains(word), "\(shell)") }
    }
  }

  @Test("The manual page names every command and option")
  func manual() throws {
    let process = Process()
    process.executableURL = Program.package.appending(path: "Scripts/manual")
    process.arguments = [Program.binary.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let page = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for text in [
      ".SS communique check", ".SS communique new terms\\-of\\-reference", "\\-\\-fix", "communique translate",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }
}
