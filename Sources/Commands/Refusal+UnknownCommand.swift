import ArgumentParser
import Diagnostics

extension Refusal {
  /// What is said of a word that stands where a command is expected and is none; nil where there is no such word.
  static func unknownCommand(in words: [String]) -> Refusal? {
    var commands = CommuniqueCommand.configuration.subcommands
    for word in words {
      guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let command = commands.first(where: { $0.configuration.commandName == word }) else {
        return unknown(word, among: commands.compactMap { $0.configuration.commandName })
      }
      commands = command.configuration.subcommands
    }
    return nil
  }

  private static func unknown(_ word: String, among names: [String]) -> Refusal {
    let all = names.joined(separator: ", ")
    let nearest = Suggestion.nearest(to: word, among: names).map(MessageText.didYouMean)
    return Refusal(
      MessageText(en: "There is no command “\(word)”. ", cy: "Nid oes gorchymyn “\(word)”. ")
        + (nearest ?? MessageText(en: "There are: \(all).", cy: "Dyma’r rhai sydd ar gael: \(all).")))
  }
}
