import ArgumentParser
import Model

/// `communique new communique`: starts the communiqué of a meeting.
struct NewCommuniqueCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "communique",
    abstract: "Starts the communiqué of a meeting in both languages.",
    discussion: """
      Both files name every fact that the terms of reference ask for. The people of the group's last meeting are \
      proposed, each marked TODO: take the mark off those who attended, and delete the others.

      EXAMPLES:
        communique new communique
        communique new communique --group safety-security-migration --date 2026-09-15
        communique new communique --group safety-security-migration --date 2026-09-15 --suffix extended
      """)

  @OptionGroup var meeting: MeetingOptions
  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { try meeting.start(.communique, $0, $1) }
  }
}
