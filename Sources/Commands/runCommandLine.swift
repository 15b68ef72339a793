import ArgumentParser

/// Runs the command that the process was started with, and ends the process with its exit code.
package func runCommandLine() async -> Never {
  var type: any ParsableCommand.Type = CommuniqueCommand.self
  do {
    var command = try CommuniqueCommand.parseAsRoot()
    type = Swift.type(of: command)
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
  } catch {
    finish(type, after: error)
  }
  CommuniqueCommand.exit()
}

/// Shows what an error has to say and ends the process: help is a success, wrong words could not run.
private func finish(_ command: any ParsableCommand.Type, after error: any Error) -> Never {
  if let exitCode = error as? ExitCode { CommuniqueCommand.exit(withError: exitCode) }
  if CommuniqueCommand.exitCode(for: error).isSuccess { CommuniqueCommand.exit(withError: error) }
  // Words that were found wrong after they were parsed know their command no more.
  let text =
    error is ValidationError
    ? "Error: \(CommuniqueCommand.message(for: error))\nUsage: \(CommuniqueCommand.usageString(for: command))"
    : CommuniqueCommand.fullMessage(for: error)
  Standard.error.writeLine(text)
  CommuniqueCommand.exit(withError: ExitStatus.couldNotRun.exitCode)
}
