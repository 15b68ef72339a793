import ArgumentParser
import Diagnostics
import Pipeline

/// Runs the command that the process was started with, and ends the process with its exit code.
package func runCommandLine() async -> Never {
  var command: (any ParsableCommand)?
  do {
    var parsed = try CommuniqueCommand.parseAsRoot()
    command = parsed
    if var asynchronous = parsed as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try parsed.run()
    }
  } catch {
    finish(command, after: error)
  }
  CommuniqueCommand.exit()
}

/// Says what an error has to say, in the language that the command was asked for, and ends the process.
///
/// Whatever ArgumentParser itself says, about help or words that it could not read, is in English.
private func finish(_ command: (any ParsableCommand)?, after error: any Error) -> Never {
  let environment = Environment.current()
  let words = Array(CommandLine.arguments.dropFirst())
  let slip = command == nil ? UnknownCommand(in: words) : nil
  let language =
    (command as? any SpeakingCommand)?.languageOptions.spoken(in: environment)
    ?? LanguageOptions.language(askedForIn: words) ?? environment.language ?? .en
  switch slip?.refusal ?? error {
  case let exitCode as ExitCode:
    CommuniqueCommand.exit(withError: exitCode)
  case let failure as PipelineFailure:
    Standard.error.writeLine("communique: \(failure.words[language])")
    CommuniqueCommand.exit(withError: (failure.isBusy ? ExitStatus.busy : .couldNotRun).exitCode)
  case let refusal as Refusal:
    let usage = CommuniqueCommand.usageString(
      for: slip?.parent ?? command.map { type(of: $0) } ?? CommuniqueCommand.self)
    let text = MessageText(
      en: "Error: \(refusal.words.en)\nUsage: \(usage)", cy: "Gwall: \(refusal.words.cy)\nDefnydd: \(usage)")
    Standard.error.writeLine(text[language])
  case _ where CommuniqueCommand.exitCode(for: error).isSuccess:
    CommuniqueCommand.exit(withError: error)
  default:
    Standard.error.writeLine(CommuniqueCommand.fullMessage(for: error))
  }
  CommuniqueCommand.exit(withError: ExitStatus.couldNotRun.exitCode)
}
