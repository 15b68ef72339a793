import ArgumentParser
import Model
import Pipeline

/// What the communiqué and the minutes of a meeting are about.
struct MeetingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The group: the name of its folder below content/groups.", valueName: "id"))
  var group: String?

  @Option(help: ArgumentHelp("The day of the meeting, such as 2026-09-15.", valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "Words after the date in the folder's name, for a second record of one day, such as extended.",
      valueName: "words"))
  var suffix: String?

  @Option(help: ArgumentHelp("How the meeting was held: in-person, virtual or hybrid.", valueName: "mode"))
  var mode: String?

  @Flag(name: .customLong("no-people"), help: "Do not propose the people of the group's last meeting.")
  var proposesNobody = false

  /// Starts a record of the meeting.
  func start(_ kind: RecordKind, _ authoring: Authoring, _ interview: Interview) throws -> StartedFiles {
    let group = try interview.answer(group, authoring.groupQuestion)
    let date = try interview.answer(date, authoring.dateQuestion)
    let id = try authoring.recordID(kind, in: .group(group), on: date, suffix: suffix, interview)
    let mode = try interview.answer(mode, authoring.modeQuestion)
    return try authoring.startMeeting(id, mode: mode, proposesPeople: !proposesNobody)
  }
}
