import Model

/// What a group's meetings add up to, from the first year of which the site holds every one.
///
/// Nothing is counted for a group that has no such year: a missing record would count as a missing meeting.
struct GroupTally: Sendable {
  /// The position of the group.
  let group: Int
  /// The first year that counts.
  let firstYear: Int
  /// How many meetings a year the group's terms of reference set.
  let meetingsPerYear: Int?
  /// The positions of the meetings that count, newest first.
  let meetings: [Int]
  /// The years that count, newest first, each with its meetings.
  let years: [YearTally]
  /// Each government's part, in the neutral order; those without any part in the group are left out.
  let governments: [GovernmentTally]

  /// The tally of a group, or nil when its archive is not known to be whole.
  init?(group position: Int, context: SiteContext) {
    let group = context.groups[position]
    guard let firstYear = group.archiveFrom else { return nil }
    let meetings = context.index.meetingsOfGroup[position].filter {
      context.index.meetings[$0].key.date.year >= firstYear
    }
    self.group = position
    self.firstYear = firstYear
    self.meetings = meetings
    meetingsPerYear = group.meetingsPerYear
    let lastYear = meetings.first.map { context.index.meetings[$0].key.date.year } ?? firstYear - 1
    // Every year from the first counts, so that one without a meeting shows.
    years = (firstYear..<lastYear + 1).reversed().map { year in
      YearTally(
        year: year, meetings: meetings.filter { context.index.meetings[$0].key.date.year == year }, context: context)
    }
    governments = context.governments.indices.compactMap {
      GovernmentTally(government: $0, meetings: meetings, index: context.index)
    }
  }
}

extension SiteContext {
  /// The tallies of the groups that can be counted, in alphabetical order of a language.
  func tallies(in language: Language) -> [GroupTally] {
    languages[language].groupOrder.compactMap { GroupTally(group: $0, context: self) }
  }
}
