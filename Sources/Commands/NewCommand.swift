import ArgumentParser

/// `communique new`: starts a record.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a record in both languages, ready to fill.",
    subcommands: [NewCommuniqueCommand.self])
}
