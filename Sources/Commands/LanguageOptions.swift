import ArgumentParser
import Diagnostics

/// The option of every command that says something at length.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language to speak: en or cy; by default the locale's, else English.", valueName: "language")
  )
  var language: MessageLanguage?

  /// The language for which a command line asks last, even if other words of it cannot be read.
  static func language(askedForIn words: [String]) -> MessageLanguage? {
    let option = "--language"
    return zip(words, words.dropFirst() + [""]).compactMap { word, next in
      if word == option { return MessageLanguage(rawValue: next) }
      return word.hasPrefix(option + "=") ? MessageLanguage(rawValue: String(word.dropFirst(option.count + 1))) : nil
    }.last
  }

  /// The language that was asked for, else the locale's, else English.
  func spoken(in environment: Environment) -> MessageLanguage { language ?? environment.language ?? .en }
}
