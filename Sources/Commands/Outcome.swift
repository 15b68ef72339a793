import Pipeline

/// Runs an action for a command: whatever the machine did wrong becomes words and an exit code.
enum Outcome {
  /// The action's result; otherwise the command ends with the failure's description on standard error.
  static func of<Result>(
    _ progress: TerminalProgress, _ action: () async throws(PipelineFailure) -> Result
  ) async throws -> Result {
    do throws(PipelineFailure) {
      let result = try await action()
      progress.finish()
      return result
    } catch {
      progress.finish()
      throw end(error)
    }
  }

  /// Says what the machine did, and returns the exit code that ends the command.
  static func end(_ failure: PipelineFailure) -> any Error {
    Standard.error.writeLine("communique: \(failure)")
    return (failure.isBusy ? ExitStatus.busy : .couldNotRun).exitCode
  }
}
