import Localisation
import Model

extension PageBuilder {
  /// A page of a government's index.
  func government(_ position: Int, page number: Int) -> GovernmentView {
    let index = context.index.governmentIndexes[position]
    let name = names.governmentNames[position]
    let meetings = wording.count(.meetings, index.meetingCount)
    let numbers: KeyValuePairs = ["number": String(number), "total": String(index.pageCount)]
    let place: KeyValuePairs = ["heading": name, "count": wording.sentence(.pageOfPages, numbers)]
    let title = number == 1 ? name : wording.sentence(.headingWithCount, place)
    return GovernmentView(
      frame: frame(
        Surroundings(
          title: pageTitle(title), description: description(ofGovernment: title),
          heading: TextView(text: name),
          trail: [link(.governments, .governments)], section: .governments,
          work: work(ofGovernment: position))),
      name: name,
      meetingCount: meetings,
      statementCount: wording.count(.statements, index.statementCount),
      letterCount: wording.count(.letters, index.letterCount),
      site: LinkView(
        href: context.governments[position].sites[language], text: context.governments[position].sites[language],
        language: nil),
      years: sections(of: index.entries(ofPage: number), for: position),
      pagination: index.pageCount > 1
        ? pagination(of: position, page: number, sentence: wording.sentence(.pageOfPages, numbers)) : nil)
  }

  /// What a government's index is, in a sentence.
  func description(ofGovernment name: String) -> String {
    wording.sentence(.governmentDescription, ["government": name])
  }

  private func pagination(of position: Int, page number: Int, sentence: String) -> PaginationView {
    let count = context.index.governmentIndexes[position].pageCount
    return PaginationView(
      sentence: sentence,
      previous: number > 1 ? link(.government(position, page: number - 1), .newer) : nil,
      next: number < count ? link(.government(position, page: number + 1), .older) : nil,
      pages: (1...count).map { page in
        NavigationView(
          href: href(.government(position, page: page)), text: String(page), isCurrent: page == number, isAbove: false)
      })
  }

  private func sections(of entries: ArraySlice<GovernmentEntry>, for government: Int) -> [YearSectionView] {
    var sections: [YearSectionView] = []
    var rest = entries
    while let first = rest.first.flatMap(year) {
      let end = rest.firstIndex { year(of: $0) != first } ?? rest.endIndex
      var meetings: [MeetingView] = []
      var documents: [RecordLinkView] = []
      for entry in rest[..<end] {
        switch entry {
        case .meeting(let position): meetings.append(meeting(position, of: government))
        case .document(let position): documents.append(documentLink(position, showsSource: false))
        }
      }
      sections.append(section(year: first, meetings: meetings, documents: documents, tally: nil))
      rest = rest[end...]
    }
    return sections
  }

  private func year(of entry: GovernmentEntry) -> Int? {
    switch entry {
    case .meeting(let position): context.index.meetings[position].key.date.year
    case .document(let position): context.records[position].original.date?.year
    }
  }

  /// A year on the page of a group or government; it links to the year's own page where there is one.
  func section(
    year: Int, meetings: [MeetingView], documents: [RecordLinkView], tally: String?
  ) -> YearSectionView {
    YearSectionView(
      year: String(year), id: "year-\(year)",
      href: context.index.years.firstIndex { $0.year == year }.map { links.href(to: names.yearAddresses[$0]) },
      meetings: meetings, documents: documents, tally: tally)
  }
}
