import ArgumentParser
import Model

/// `communique new minutes`: starts the minutes of a meeting.
struct NewMinutesCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Starts the minutes of a meeting in both languages.",
    discussion: """
      Where the communiqué of the same meeting is there, its people are proposed, otherwise those of the group's last \
      meeting. Each is marked TODO: take the mark off those who attended, and delete the others.

      EXAMPLES:
        communique new minutes
        communique new minutes --group safety-security-migration --date 2026-09-15
      """)

  @OptionGroup var meeting: MeetingOptions
  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { try meeting.start(.minutes, $0, $1) }
  }
}
