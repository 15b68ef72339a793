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
      Standard.error.writeLine("communique: \(error)")
      throw (error.isBusy ? ExitStatus.busy : .couldNotRun).exitCode
    }
  }
}
