import Localisation
import Model

extension PageBuilder {
  /// How many of a group's latest meetings are listed with their chairs; the group's own page lists all.
  private static let turnLimit = 8

  /// What the meetings add up to.
  func transparency() -> TransparencyView {
    let tallies = context.tallies(in: language)
    let counted = Set(tallies.map(\.group))
    return TransparencyView(
      frame: listFrame(.transparency, .transparency, .transparencyDescription),
      groups: tallies.map(groupTally),
      uncounted: names.groupOrder.filter { !counted.contains($0) }.map(groupLink),
      csv: links.href(toFile: SiteContext.transparencyCSVPath),
      json: links.href(toFile: SiteContext.transparencyJSONPath),
      recordsCSV: href(to: .table),
      recordsJSON: href(to: .records))
  }

  private func href(to file: DataFile) -> String? {
    context.site.outputs.contains(.data) ? links.href(toFile: file.path) : nil
  }

  private func groupTally(_ tally: GroupTally) -> GroupTallyView {
    let group = context.groups[tally.group]
    return GroupTallyView(
      id: group.id.text, group: groupLink(tally.group),
      since: wording.sentence(.countedSince, ["year": String(tally.firstYear)]),
      timeline: timeline(of: tally, id: "_time-" + group.id.text),
      years: tally.years.map { yearTally($0, set: tally.meetingsPerYear) },
      governments: tally.governments.map(governmentTally),
      turns: tally.meetings.prefix(Self.turnLimit).map { meeting($0) })
  }

  private func yearTally(_ tally: YearTally, set: Int?) -> YearTallyView {
    YearTallyView(
      year: String(tally.year), held: String(tally.meetingCount), set: set.map(String.init),
      fewestDays: tally.daysToPublication.first.map(String.init), medianDays: tally.medianDays,
      mostDays: tally.daysToPublication.last.map(String.init))
  }

  private func governmentTally(_ tally: GovernmentTally) -> GovernmentTallyView {
    GovernmentTallyView(
      government: governmentLink(tally.government), chaired: String(tally.chaired),
      ministers: String(tally.ministers), officialsOnly: String(tally.officialsOnly),
      observersOnly: String(tally.observersOnly), notRepresented: String(tally.notRepresented))
  }

  private func timeline(of tally: GroupTally, id: String) -> TimelineView? {
    let dates = tally.meetings.map { context.index.meetings[$0].key.date }
    guard let last = dates.first, let line = Timeline(from: tally.firstYear, to: last.year) else { return nil }
    return TimelineView(
      title: wording.sentence(.timelineTitle, ["group": names.groupShortNames[tally.group]]),
      description: wording.text(.timelineDescription), id: id,
      strokes: line.strokes(at: dates),
      years: line.labels.map { TimelineYearView(x: String($0.x), year: String($0.year)) })
  }
}
