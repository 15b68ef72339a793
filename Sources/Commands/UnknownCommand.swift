import ArgumentParser
import Diagnostics

/// A word that stands where a command is expected and is none.
struct UnknownCommand {
  /// The command that has others below it, none of which the word is.
  let parent: any ParsableCommand.Type
  /// What is said of it.
  let refusal: Refusal

  /// The first such word on a command line; nil where there is none.
  init?(in words: [String]) {
    var parent: any ParsableCommand.Type = CommuniqueCommand.self
    for word in words {
      let commands = parent.configuration.subcommands
      guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let command = commands.first(where: { $0.configuration.commandName == word }) else {
        self.parent = parent
        refusal = Refusal(
          MessageText(en: "There is no command “\(word)”.", cy: "Nid oes gorchymyn “\(word)”."), of: word,
          among: commands.compactMap { $0.configuration.commandName })
        return
      }
      parent = command
    }
    return nil
  }
}
