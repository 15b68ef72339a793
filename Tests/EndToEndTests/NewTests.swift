import Foundation
import Testing

/// `communique new`, in a pipe and on a terminal.
struct NewTests {
  private static let group = "safety-security-migration"
  private let site: Site

  init() throws {
    site = try Site()
  }

  private func new(_ arguments: String...) throws -> Program.Run {
    try Program.run(["new"] + arguments + ["--root", site.root.path])
  }

  /// Runs the command on a terminal of its own, with what is typed; `script` makes the terminal.
  private func type(_ lines: String, to arguments: String...) throws -> Program.Run {
    let words = ([Program.binary.path, "new"] + arguments + ["--root", site.root.path]).map { "'\($0)'" }
    let command = words.joined(separator: " ")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "printf '\(lines)' | script --quiet --return --command \"\(command)\" /dev/null"]
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "dumb"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program.Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self), errors: "")
  }

  @Test("A group of a site without governments is refused before anything is asked")
  func groupWithoutGovernments() throws {
    try FileManager.default.removeItem(at: site.root.appending(path: "content/governments"))
    let run = try type("roads\\n", to: "group")
    #expect(run.status == 2 && run.output.contains("communique new government") && !run.output.contains("The id of"))
  }

  @Test("In a pipe the options are enough; the paths go to standard output and the way on to standard error")
  func pipe() throws {
    let run = try new("communique", "--group", Self.group, "--date", "2023-11-29")
    #expect(run.status == 0, "\(run.errors)")
    let folder = "\(site.root.path)/content/groups/\(Self.group)/2023-11-29"
    #expect(run.output == "\(folder)/communique.cy.md\n\(folder)/communique.en.md\n")
    #expect(run.errors.contains("The people of the meeting of 2023-07-11"))
    #expect(run.errors.hasSuffix("run: communique check --root \(site.root.path)\n"))
    let check = try Program.run(["check", "--root", site.root.path, "--clock", "2026-11-21"])
    #expect(check.status == 1)
    #expect(check.output.contains("2023-11-29/communique.cy.md:7:3: error"), "\(check.output)")
  }

  @Test("In a pipe a missing option is named, and nothing is written")
  func missingOption() throws {
    let before = try Site.files(below: site.root)
    for (arguments, option) in [
      (["communique"], "--group"), (["minutes", "--group", Self.group], "--date"),
      (["communique", "--group", Self.group, "--date", "2023-07-11"], "--suffix"), (["page"], "--page"),
      (["group"], "--group"), (["statement", "--date", "2023-07-11"], "--government"),
    ] {
      let run = try Program.run(["new"] + arguments + ["--root", site.root.path])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("\(option) is missing"), "\(run.errors)")
    }
    #expect(try Site.files(below: site.root) == before)
  }

  @Test("A wrong option says what is wrong with it; what exists is never overwritten")
  func wrongOption() throws {
    let run = try new("communique", "--group", Self.group, "--date", "29 November 2023")
    #expect(run.status == 2)
    #expect(run.errors.contains("--date: ") && run.errors.contains("2023-11-29"), "\(run.errors)")
    let other = try new("terms-of-reference", "--group", Self.group)
    #expect(other.status == 2)
    #expect(other.errors.contains("exists already"), "\(other.errors)")
  }

  @Test("On a terminal each question is asked until its answer can be taken")
  func terminal() throws {
    let run = try type("saftey-security-migration\\n\(Self.group)\\n29/11/2023\\n2023-11-29\\n\\n", to: "communique")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("Did you mean “\(Self.group)”?"))
    #expect(run.output.contains("“2023-11-29”, if that is the day"))
    let text = try site.text(of: "content/groups/\(Self.group)/2023-11-29/communique.en.md")
    #expect(text.contains("\n  mode:\n"))
  }

  @Test("Whoever ends the questions leaves nothing behind")
  func ended() throws {
    let before = try Site.files(below: site.root)
    let run = try type("\(Self.group)\\n2023-11-29\\n\\004", to: "communique")
    #expect(run.status == 2)
    #expect(run.output.contains("Nothing was written."))
    #expect(try Site.files(below: site.root) == before)
  }
}
