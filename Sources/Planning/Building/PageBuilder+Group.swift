import Localisation
import Model

extension PageBuilder {
  /// The index of a group.
  func group(_ position: Int) -> GroupView {
    let group = context.groups[position]
    let meetings = context.index.meetingsOfGroup[position]
    let name = names.groupNames[position]
    let count = wording.count(.meetings, meetings.count)
    let next = nextMeeting(ofGroup: position)
    return GroupView(
      frame: frame(
        Surroundings(
          title: pageTitle(name),
          description: description(ofGroup: position),
          heading: TextView(text: name),
          trail: [link(.groups, .groups)], section: .groups,
          work: work(ofGroup: position))),
      name: name,
      formerNames: formerNames(of: group.name),
      remit: group.remit?[language],
      members: group.governments.compactMap { context.index.governments[$0] }.sorted().map(governmentLink),
      terms: context.index.termsOfGroup[position].map { documentLink($0, showsSource: false) },
      meetingCount: count,
      nextMeeting: next.facts,
      nextMeetingSource: next.source,
      years: sections(of: meetings, group: group))
  }

  /// What a group is for, or what its index is, in a sentence.
  func description(ofGroup position: Int) -> String {
    context.groups[position].remit?[language]
      ?? wording.sentence(.groupDescription, ["group": names.groupNames[position]])
  }

  private func formerNames(of name: DatedName) -> [String] {
    zip(name.entries, name.entries.dropFirst()).map { newer, older in
      let text = older.name[language]
      guard let next = newer.from, let last = CalendarDate(dayNumber: next.dayNumber - 1) else { return text }
      guard let first = older.from, first <= last else {
        return wording.sentence(.formerNameUntil, ["name": text, "date": DateStyle.long(last, in: language)])
      }
      return wording.sentence(.formerName, ["name": text, "days": DateStyle.range(first...last, in: language)])
    }
  }

  /// What the latest communiqué of a group says of the next meeting.
  private func nextMeeting(ofGroup position: Int) -> (facts: [FactView], source: LinkView?) {
    let held = context.index.meetingsOfGroup[position].first { !context.index.meetings[$0].isNotHeldHere }
    for record in held.map({ context.index.meetings[$0].communiques }) ?? [] {
      let version = context.records[record].version(for: language)
      let textLanguage = version.language == language ? nil : version.language.rawValue
      let facts = nextMeeting(version.meeting?.nextMeeting, textLanguage: textLanguage)
      if !facts.isEmpty { return (facts, source(record, meeting: held)) }
    }
    return ([], nil)
  }

  private func source(_ record: Int, meeting: Int?) -> LinkView {
    guard let meeting else { return recordLink(record) }
    return LinkView(
      href: links.href(to: names.recordAddresses[record]),
      text: wording.sentence(.nextMeetingSource, ["date": names.meetingDays[meeting]]))
  }

  private func sections(of meetings: [Int], group: Group) -> [YearSectionView] {
    var sections: [YearSectionView] = []
    var rest = meetings[...]
    while let first = rest.first {
      let year = context.index.meetings[first].key.date.year
      let end = rest.firstIndex { context.index.meetings[$0].key.date.year != year } ?? rest.endIndex
      sections.append(
        section(
          year: year, meetings: rest[..<end].map { meeting($0) }, documents: [],
          tally: tally(of: group, year: year, held: end - rest.startIndex)))
      rest = rest[end...]
    }
    return sections
  }

  /// Meetings held against the number that the terms set, for years that the archive holds whole.
  private func tally(of group: Group, year: Int, held: Int) -> String? {
    guard let expected = group.meetingsPerYear, let first = group.archiveFrom, year >= first else { return nil }
    return wording.sentence(.tally, ["held": String(held), "set": String(expected)])
  }
}
