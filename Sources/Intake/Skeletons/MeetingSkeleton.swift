package import Model

/// The facts of a meeting as far as they are known before its record is written.
///
/// The group's members stand in their neutral order, each with the people who are proposed or with the keys of a person.
package struct MeetingSkeleton: Sendable {
  private let date: CalendarDate
  private let mode: MeetingMode?
  private let members: [GovernmentID]
  private let proposal: PeopleProposal?

  /// A meeting on a day of a group with these members.
  ///
  /// - Parameters:
  ///   - mode: How it was held, if that is known.
  ///   - proposal: The people of an earlier meeting, if they are to be proposed.
  package init(date: CalendarDate, mode: MeetingMode?, members: [GovernmentID], proposal: PeopleProposal?) {
    self.date = date
    self.mode = mode
    self.members = members
    self.proposal = proposal
  }

  /// Adds the facts in the order in which editors write them.
  func addFacts(of kind: RecordKind, in language: Language, to lines: inout YAMLLines) {
    lines.key("date", date.iso)
    lines.key("location")
    if mode == nil { lines.note(SkeletonNotes.mode[language], indent: 2) }
    lines.key("mode", mode?.rawValue, indent: 2)
    if mode != .virtual { lines.note(SkeletonNotes.place[language], "place:", indent: 2) }
    addParticipants(in: language, to: &lines)
    lines.note(SkeletonNotes.absence[language], "without-ministers:")
    lines.note("  - government: \(members.last?.text ?? "")", "    reason:")
    if kind == .minutes {
      lines.note(SkeletonNotes.ground[language], "agreed-for-publication:", "already-public:")
    }
  }

  private func addParticipants(in language: Language, to lines: inout YAMLLines) {
    lines.key("participants")
    lines.note(
      SkeletonNotes.participants[language], SkeletonNotes.capacity[language], SkeletonNotes.nobody[language],
      indent: 2)
    if let proposal { lines.note(SkeletonNotes.proposal(from: proposal.date)[language], indent: 2) }
    let people = proposal?.people[language] ?? []
    let others = Set(people.map(\.government)).subtracting(members).sorted()
    for government in members + others {
      let proposed = people.filter { $0.government == government }
      for person in proposed { lines.item(person.keys) }
      if proposed.isEmpty { lines.item([("name", nil), ("role", nil), ("government", government.text)]) }
    }
  }
}
