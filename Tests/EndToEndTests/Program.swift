import Foundation

/// The program as its users run it: the binary that was built beside these tests.
struct Program {
  /// What a run printed, and how it ended.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The binary, which the package manager puts beside the test bundle.
  static let binary: URL = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "communique")
  }()

  /// The folder of the package, which holds the example site.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the program to its end, on every core or on one.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL = package, onOneCore: Bool = false
  ) throws -> Run {
    let (process, output, errors) = try start(
      arguments, environment: environment, in: folder, under: onOneCore ? ["/usr/bin/taskset", "--cpu-list", "0"] : [])
    // Both pipes are read before the wait, so that a long report cannot fill one and stop the program.
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  /// Starts the program, or another program that runs it, and lets it run.
  static func start(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL = package, under wrapper: [String] = []
  ) throws -> (process: Process, output: Pipe, errors: Pipe) {
    let words = wrapper + [binary.path] + arguments
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = folder
    // Colour, language and clock come from the test alone.
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return (process, output, errors)
  }
}
