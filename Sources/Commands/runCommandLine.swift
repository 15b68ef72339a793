import ArgumentParser

/// Runs the command that the process was started with, and ends the process with its exit code.
package func runCommandLine() async -> Never {
  do {
    var command = try CommuniqueCommand.parseAsRoot()
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
  } catch {
    finish(after: error)
  }
  CommuniqueCommand.exit()
}

/// Shows what an error has to say and ends the process: help is a success, wrong words could not run.
private func finish(after error: any Error) -> Never {
  if let exitCode = error as? ExitCode { CommuniqueCommand.exit(withError: exitCode) }
  if CommuniqueCommand.exitCode(for: error).isSuccess { CommuniqueCommand.exit(withError: error) }
  Standard.error.writeLine(CommuniqueCommand.fullMessage(for: error))
  CommuniqueCommand.exit(withError: ExitStatus.couldNotRun.exitCode)
}
