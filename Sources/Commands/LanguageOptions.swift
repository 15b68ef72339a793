import ArgumentParser
import Diagnostics

/// The option of every command that says something at length.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language to speak: en or cy; by default the locale's, else English.", valueName: "language")
  )
  var language: MessageLanguage?

  /// The language that was asked for, else the locale's, else English.
  func spoken(in environment: Environment) -> MessageLanguage { language ?? environment.language ?? .en }
}
