import Model

extension SiteContext {
  /// The last day on which something on a page was published or changed; nil where no record on it says.
  func lastChange(of page: PageRequest) -> CalendarDate? {
    switch page {
    case .chooser, .notFound, .redirect: nil
    case .home, .governments, .groups, .years, .transparency, .search: index.days.lazy.compactMap(\.changed).max()
    case .government(let position, let number):
      index.governmentIndexes[position].entries(ofPage: number).lazy.compactMap(lastChange).max()
    case .group(let position): lastChange(ofGroup: position)
    case .year(let position): index.years[position].meetings.lazy.compactMap(lastChange(ofMeeting:)).max()
    case .record(let position): index.days[position].changed
    }
  }

  private func lastChange(ofGroup position: Int) -> CalendarDate? {
    let terms = index.termsOfGroup[position].flatMap { index.days[$0].changed }
    let meetings = index.meetingsOfGroup[position].lazy.compactMap(lastChange(ofMeeting:)).max()
    return [terms, meetings].compactMap(\.self).max()
  }

  private func lastChange(of entry: GovernmentEntry) -> CalendarDate? {
    switch entry {
    case .meeting(let position): lastChange(ofMeeting: position)
    case .document(let position): index.days[position].changed
    }
  }

  private func lastChange(ofMeeting position: Int) -> CalendarDate? {
    let meeting = index.meetings[position]
    return (meeting.records + meeting.documents).compactMap { index.days[$0].changed }.max()
  }
}
