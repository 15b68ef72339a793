import Diagnostics
import Files
import Intake
package import Model

/// Starts new files of a site: knows what there is, judges what is said of a new file, and writes it.
///
/// It works on a site that has errors. Nothing that exists is ever touched.
package struct Authoring: Sendable {
  let folders: SiteFolders
  let survey: ContentSurvey

  /// Reads what there is below a site's content folder.
  package init(_ folders: SiteFolders) throws(PipelineFailure) {
    self.folders = folders
    survey = try folders.survey()
  }

  /// The ids of the groups.
  package var groups: [GroupID] { survey.registry.groupIDs }

  /// The ids of the governments, in their neutral order.
  package var governments: [GovernmentID] { survey.registry.inOrder(survey.registry.governmentIDs) }

  /// Starts the communiqué or the minutes of a meeting.
  ///
  /// - Parameter proposesPeople: Whether to name the people of the group's last meeting, marked to check.
  package func startMeeting(
    _ id: RecordID, mode: MeetingMode?, proposesPeople: Bool
  ) throws(PipelineFailure) -> StartedFiles {
    guard case .group(let groupID) = id.home, let group = survey.registry.groups[groupID] else {
      throw .request(
        MessageText(
          en: "The group's file, \(id.home.registryFile), cannot be read. Run communique check to see why.",
          cy: "Ni ellir darllen ffeil y grŵp, \(id.home.registryFile). Rhedwch communique check i weld pam."))
    }
    let proposal =
      proposesPeople
      ? try PipelineFailure.wrap { () throws(FileError) in try PeopleProposal.read(for: id, in: survey) } : nil
    guard let date = id.folderDate else {
      throw .request(
        MessageText(
          en: "The folder of a meeting begins with its day.", cy: "Mae enw ffolder cyfarfod yn dechrau â’i ddiwrnod."))
    }
    let meeting = MeetingSkeleton(
      date: date, mode: mode, members: survey.registry.inOrder(group.governments), proposal: proposal)
    return try start(RecordSkeleton(id: id, content: .meeting(meeting)), proposedFrom: proposal?.date)
  }

  /// Starts a statement of a government.
  package func startStatement(
    _ id: RecordID, of government: GovernmentID, on date: CalendarDate, title: Localized<String?>
  ) throws(PipelineFailure) -> StartedFiles {
    try start(RecordSkeleton(id: id, title: title, content: .statement(date: date, by: government)))
  }

  /// Starts a letter in the folder of a government.
  package func startLetter(
    _ id: RecordID, of government: GovernmentID, on date: CalendarDate, title: Localized<String?>
  ) throws(PipelineFailure) -> StartedFiles {
    try start(RecordSkeleton(id: id, title: title, content: .letter(date: date, from: government)))
  }

  /// Starts the terms of reference of a group.
  package func startTerms(_ id: RecordID) throws(PipelineFailure) -> StartedFiles {
    try start(RecordSkeleton(id: id, content: .termsOfReference))
  }

  /// Starts a page.
  package func startPage(_ id: RecordID, title: Localized<String?>) throws(PipelineFailure) -> StartedFiles {
    try start(RecordSkeleton(id: id, title: title, content: .page))
  }

  private func start(
    _ skeleton: RecordSkeleton, proposedFrom date: CalendarDate? = nil
  ) throws(PipelineFailure) -> StartedFiles {
    let files = skeleton.files(in: survey.languages)
    try NewFiles(root: folders.root).write(files)
    return StartedFiles(paths: files.map(\.path), proposedFrom: date)
  }
}
