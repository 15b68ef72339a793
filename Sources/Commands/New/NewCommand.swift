import ArgumentParser

/// `communique new`: starts a record, a group or a government.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a record, a group or a government, ready to fill in.",
    discussion: """
      On a terminal the command asks for whatever its options do not say. In a pipe it asks nothing: the options that \
      decide where the file lies must be there, and everything else is left to be filled in.

      A new record is a draft, with a file in each language. What is still to be filled in is empty or marked TODO, and \
      communique check names all of it. Nothing that exists is overwritten.

      EXAMPLES:
        communique new communique
        communique new communique --group safety-security-migration --date 2026-09-15
        communique new page --page privacy --title-en Privacy --title-cy Preifatrwydd
      """,
    subcommands: [
      NewCommuniqueCommand.self, NewMinutesCommand.self, NewStatementCommand.self, NewLetterCommand.self,
      NewTermsCommand.self, NewPageCommand.self, NewGroupCommand.self, NewGovernmentCommand.self,
    ])
}
