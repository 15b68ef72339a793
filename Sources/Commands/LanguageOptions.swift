import ArgumentParser
import Diagnostics

/// The option of every command that says something at length.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language to speak: en or cy; by default the locale's, else English.", valueName: "language")
  )
  var language: MessageLanguage?

  /// The language that a command line asks for which cannot be read as a whole.
  static func language(askedForIn words: [String]) -> MessageLanguage? {
    let following = zip(words, words.dropFirst()).first { $0.0 == "--language" }?.1
    let joined = words.first { $0.hasPrefix("--language=") }?.dropFirst("--language=".count)
    return (following ?? joined.map(String.init)).flatMap(MessageLanguage.init(rawValue:))
  }

  /// The language that was asked for, else the locale's, else English.
  func spoken(in environment: Environment) -> MessageLanguage { language ?? environment.language ?? .en }
}
