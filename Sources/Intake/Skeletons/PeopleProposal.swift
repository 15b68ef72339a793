package import Files
package import Model

/// The people of a group's last meeting, as a proposal for the record of the next.
///
/// Members of governments only: guests come for one meeting. Who stood in for somebody, and who took the chair, is left out,
/// unless the meeting is the same one.
package struct PeopleProposal: Sendable {
  /// The day of that meeting.
  package let date: CalendarDate
  /// The people in each language's words.
  let people: Localized<[ProposedPerson]>

  /// The people of the record that is nearest before a new one; nil when no earlier record names anybody.
  package static func read(for id: RecordID, in survey: ContentSurvey) throws(FileError) -> PeopleProposal? {
    guard let day = id.folderDate else { return nil }
    let earlier = survey.tree.records.filter { isMeeting($0.id, of: id.home) && $0.id != id }
      .compactMap { record in record.id.folderDate.map { (record, $0) } }
      .filter { $0.1 <= day }
      .sorted { rank($0, for: id) > rank($1, for: id) }
    for (record, date) in earlier {
      if let people = try people(of: record, isSameMeeting: record.id.folder == id.folder, in: survey) {
        return PeopleProposal(date: date, people: people)
      }
    }
    return nil
  }

  private static func isMeeting(_ id: RecordID, of home: RecordID.Home) -> Bool {
    id.home == home && (id.kind == .communique || id.kind == .minutes)
  }

  /// The latest day first, on one day the same meeting, and the communiqué rather than the minutes.
  private static func rank(_ record: (RecordFiles, CalendarDate), for id: RecordID) -> (CalendarDate, Int, Int) {
    (record.1, record.0.id.folder == id.folder ? 1 : 0, record.0.id.kind == .communique ? 1 : 0)
  }

  private static func people(
    of record: RecordFiles, isSameMeeting: Bool, in survey: ContentSurvey
  ) throws(FileError) -> Localized<[ProposedPerson]>? {
    let drafts = try record.files.map { (path: String?) throws(FileError) -> FrontMatterDraft? in
      guard let path else { return nil }
      return try survey.draft(of: record.id, at: path)
    }
    let proposed = Localized { language in
      people(
        of: drafts[language] ?? drafts[language.other], isSameMeeting: isSameMeeting,
        isOfOtherLanguage: drafts[language] == nil)
    }
    return proposed.cy.isEmpty && proposed.en.isEmpty ? nil : proposed
  }

  private static func people(
    of draft: FrontMatterDraft?, isSameMeeting: Bool, isOfOtherLanguage: Bool
  ) -> [ProposedPerson] {
    guard let draft, draft.common.status?.value != .withdrawn, let meeting = draft.content.meeting else { return [] }
    return meeting.attendees.compactMap { attendee in
      let person = attendee.person
      let capacity = person.capacity?.value ?? .minister
      guard let government = person.government?.value, capacity != .guest else { return nil }
      guard person.name != nil || attendee.role != nil else { return nil }
      return ProposedPerson(
        name: person.name?.value, role: attendee.role?.value, government: government, capacity: capacity,
        isChair: isSameMeeting && attendee.isChair, isOfOtherLanguage: isOfOtherLanguage)
    }
  }
}
