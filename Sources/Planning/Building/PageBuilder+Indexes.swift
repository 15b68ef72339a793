import Localisation
import Model

extension PageBuilder {
  /// The home.
  func home() -> HomeView {
    let site = context.site
    return HomeView(
      frame: frame(
        Surroundings(
          title: nil, description: site.description[language], heading: TextView(text: site.title[language]),
          section: .home, work: workOfSite)),
      introduction: site.description[language],
      latest: context.index.meetings.indices.prefix(5).map { meeting($0) },
      governments: governmentEntries,
      groups: groupEntries(withRemit: false),
      years: yearEntries)
  }

  /// The list of governments.
  func governments() -> GovernmentsView {
    GovernmentsView(
      frame: listFrame(.governments, .governments, .governmentsDescription), governments: governmentEntries)
  }

  /// The list of groups.
  func groups() -> GroupsView {
    GroupsView(frame: listFrame(.groups, .groups, .groupsDescription), groups: groupEntries(withRemit: true))
  }

  /// The list of years.
  func years() -> YearsView {
    YearsView(frame: listFrame(.years, .years, .yearsDescription), years: yearEntries)
  }

  /// The meetings of a year.
  func year(_ position: Int) -> YearView {
    let years = context.index.years
    let entry = years[position]
    let count = wording.count(.meetings, entry.meetings.count)
    let title = wording.sentence(.yearTitle, ["year": String(entry.year)])
    return YearView(
      frame: frame(
        Surroundings(
          title: pageTitle(title), description: wording.sentence(.yearDescription, ["year": String(entry.year)]),
          heading: TextView(text: String(entry.year)),
          trail: [link(.years, .years)], section: .years)),
      year: String(entry.year),
      meetingCount: count,
      months: months(of: entry),
      previous: position + 1 < years.count ? yearLink(position + 1) : nil,
      next: position > 0 ? yearLink(position - 1) : nil)
  }

  /// The text of `<title>` of a page that is no record.
  func pageTitle(_ title: String) -> String {
    wording.sentence(.pageTitle, ["title": title, "site": context.site.title[language]])
  }

  /// The frame of a page that the navigation or the footer names.
  func listFrame(_ section: PageRequest, _ word: Word, _ description: Word) -> PageFrame {
    let title = wording.text(word)
    return frame(
      Surroundings(
        title: pageTitle(title), description: wording.text(description), heading: TextView(text: title),
        section: section))
  }

  private var governmentEntries: [IndexEntryView] {
    context.governments.indices.map { position in
      IndexEntryView(
        href: links.href(to: names.governmentAddresses[position]), text: names.governmentNames[position],
        count: wording.count(.meetings, context.index.governmentIndexes[position].meetingCount), detail: nil)
    }
  }

  private func groupEntries(withRemit: Bool) -> [IndexEntryView] {
    names.groupOrder.map { position in
      IndexEntryView(
        href: links.href(to: names.groupAddresses[position]), text: names.groupNames[position],
        count: wording.count(.meetings, context.index.meetingsOfGroup[position].count),
        detail: withRemit ? context.groups[position].remit?[language] : nil)
    }
  }

  /// The years with the number of their meetings.
  var yearEntries: [IndexEntryView] {
    context.index.years.indices.map { position in
      let entry = context.index.years[position]
      return IndexEntryView(
        href: links.href(to: names.yearAddresses[position]), text: String(entry.year),
        count: wording.count(.meetings, entry.meetings.count), detail: nil)
    }
  }

  private func yearLink(_ position: Int) -> LinkView {
    LinkView(
      href: links.href(to: names.yearAddresses[position]), text: String(context.index.years[position].year),
      language: nil)
  }

  private func months(of entry: YearEntry) -> [MonthView] {
    var months: [MonthView] = []
    var rest = entry.meetings
    while let first = rest.first {
      let month = context.index.meetings[first].key.date.month
      let end = rest.first { context.index.meetings[$0].key.date.month != month } ?? rest.upperBound
      months.append(
        MonthView(
          name: DateStyle.monthName(month, in: language), id: "\(entry.year)-\(month)",
          meetings: (first..<end).map { meeting($0) }))
      rest = end..<rest.upperBound
    }
    return months
  }
}
