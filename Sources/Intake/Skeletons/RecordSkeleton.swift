package import Model

/// A record that is still to be filled in: every fact that its kind asks for, and nothing made up.
///
/// What an editor leaves empty or marked `TODO` is an error of its own with its place, so nothing can be forgotten.
package struct RecordSkeleton: Sendable {
  /// What the record is known to state.
  package enum Content: Sendable {
    /// A communiqué or minutes.
    case meeting(MeetingSkeleton)
    /// A statement of a government.
    case statement(date: CalendarDate, by: GovernmentID)
    /// A letter in a government's folder.
    case letter(date: CalendarDate, from: GovernmentID)
    /// Terms of reference.
    case termsOfReference
    /// A page.
    case page
  }

  private let id: RecordID
  private let title: Localized<String?>
  private let content: Content

  /// A record with what is known of it; a title that is not known is left empty.
  package init(id: RecordID, title: Localized<String?> = Localized(cy: nil, en: nil), content: Content) {
    self.id = id
    self.title = title
    self.content = content
  }

  /// The file of each language.
  package func files(in languages: [Language]) -> [NewFile] {
    languages.map { NewFile(path: id.file(in: $0), text: text(in: $0)) }
  }

  private func text(in language: Language) -> String {
    var lines = YAMLLines()
    lines.add("---")
    lines.note(SkeletonNotes.beginning[language], SkeletonNotes.filling[language])
    addFacts(in: language, to: &lines)
    lines.add("---")
    lines.add("")
    let isMeeting = if case .meeting = content { true } else { false }
    lines.add(ToDoMark.marking((isMeeting ? SkeletonNotes.summary : SkeletonNotes.text)[language]))
    return lines.text
  }

  private func addFacts(in language: Language, to lines: inout YAMLLines) {
    switch content {
    case .meeting(let meeting):
      meeting.addFacts(of: id.kind, in: language, to: &lines)
      addStatus(SkeletonNotes.agreed, hasPublished: true, in: language, to: &lines)
    case .statement(let date, let government):
      addTitleAndDate(date, in: language, to: &lines)
      lines.note(SkeletonNotes.author[language])
      addParty("by", government: government.text, to: &lines)
      addMeetingAndStatus(in: language, to: &lines)
    case .letter(let date, let government):
      addTitleAndDate(date, in: language, to: &lines)
      addParty("from", government: government.text, to: &lines)
      lines.note(SkeletonNotes.party[language])
      addParty("to", government: nil, to: &lines)
      lines.note("reference:")
      addMeetingAndStatus(in: language, to: &lines)
    case .termsOfReference:
      lines.note(SkeletonNotes.review[language], "review-by:")
      addStatus(SkeletonNotes.agreed, hasPublished: true, in: language, to: &lines)
    case .page:
      lines.note(SkeletonNotes.page[language])
      lines.key("title", title[language])
    }
  }

  private func addTitleAndDate(_ date: CalendarDate, in language: Language, to lines: inout YAMLLines) {
    lines.key("title", title[language])
    lines.key("date", date.iso)
  }

  private func addParty(_ key: String, government: String?, to lines: inout YAMLLines) {
    lines.key(key)
    lines.key("name", indent: 2)
    lines.key("role", indent: 2)
    lines.key("government", government, indent: 2)
  }

  private func addMeetingAndStatus(in language: Language, to lines: inout YAMLLines) {
    lines.note(SkeletonNotes.meeting[language], "meeting: GROUP/DATE/communique")
    addStatus(SkeletonNotes.publishing, hasPublished: false, in: language, to: &lines)
  }

  private func addStatus(
    _ note: Localized<String>, hasPublished: Bool, in language: Language, to lines: inout YAMLLines
  ) {
    lines.note(note[language])
    lines.key("status", "draft")
    if hasPublished { lines.note("published:") }
  }
}
