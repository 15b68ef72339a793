import ArgumentParser
import Model

/// `communique new communique`: starts the communiqué of a meeting.
struct NewCommuniqueCommand: AsyncParsableCommand {
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

  func run() async throws {
    try await options.start { try meeting.start(.communique, $0, $1) }
  }
}
