import ArgumentParser

/// The program itself: `communique`.
struct CommuniqueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communique",
    abstract: "Publishes what the ministers of several governments agreed, in Welsh and English.",
    discussion: """
      Meeting records in content/ are checked against what a published communiqué must set out, and rendered to a \
      static site in which both languages say the same.

      EXAMPLES:
        communique check      say everything that is wrong
        communique build      build the site into public/
        communique serve      see the site while you edit
        communique explain CMQ103
        communique new communique --group safety-security-migration --date 2026-09-15

      EXIT CODES:
        0  everything is in order
        1  there are errors to mend
        2  the command could not run
        75 another build is at work on the same folder
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self, NewCommand.self, ListCommand.self,
      TranslateCommand.self, TranslationsCommand.self, SchemaCommand.self,
    ])
}
