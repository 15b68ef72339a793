import ArgumentParser

/// A command that can be asked to speak a language.
protocol SpeakingCommand: ParsableCommand {
  /// The option that asks for it.
  var languageOptions: LanguageOptions { get }
}
