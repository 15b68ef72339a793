import Localisation
import Model

extension PageBuilder {
  /// A meeting in a list, with a government's part in it on that government's page.
  func meeting(_ position: Int, of government: Int? = nil) -> MeetingView {
    let meeting = context.index.meetings[position]
    return MeetingView(
      date: names.meetingDays[position],
      datetime: meeting.key.date.iso,
      group: LinkView(
        href: links.href(to: names.groupAddresses[meeting.key.group]), text: names.groupShortNames[meeting.key.group],
        language: nil),
      records: meeting.records.map(shortLink),
      isNotHeldHere: meeting.isNotHeldHere,
      documents: documents(of: meeting, besidesThoseOf: government),
      mode: meeting.mode.map { wording.text(.mode($0)) },
      chairs: meeting.chairs.map(governmentLink),
      isChairNotRecorded: meeting.isChairNotRecorded && meeting.chairs.isEmpty,
      parts: government.map { meeting.attendance[$0].words.map(wording.text) } ?? [])
  }

  /// Statements and letters about a meeting; a government's page lists its own apart.
  private func documents(of meeting: MeetingEntry, besidesThoseOf government: Int?) -> [RecordLinkView] {
    let own = government.map { RecordID.Home.government(context.governments[$0].id) }
    return meeting.documents
      .filter { context.records[$0].id.home != own }
      .map { documentLink($0, showsSource: true) }
  }

  /// A communiqué or minutes in a list that already says which group met.
  private func shortLink(_ position: Int) -> RecordLinkView {
    let title = names.titles[position]
    return RecordLinkView(
      href: links.href(to: names.recordAddresses[position]), text: title.shortTitle.text,
      language: title.shortTitle.language,
      kind: title.namesKind ? nil : wording.text(.kind(context.records[position].id.kind)),
      source: nil, date: nil, datetime: nil, isWithdrawn: isWithdrawn(position))
  }

  /// Any record in a list, with its kind and day.
  func documentLink(_ position: Int, showsSource: Bool) -> RecordLinkView {
    let record = context.records[position]
    let title = names.titles[position].title
    return RecordLinkView(
      href: links.href(to: names.recordAddresses[position]), text: title.text, language: title.language,
      kind: wording.text(.kind(record.id.kind)),
      source: showsSource ? source(of: record.id) : nil,
      date: record.original.date.map { DateStyle.long($0, in: language) },
      datetime: record.original.date?.iso,
      isWithdrawn: isWithdrawn(position))
  }

  /// Whether a record was taken back.
  func isWithdrawn(_ position: Int) -> Bool { context.records[position].original.status == .withdrawn }

  private func source(of id: RecordID) -> String? {
    switch id.home {
    case .government(let government): context.index.governments[government].map { names.governmentNames[$0] }
    case .group(let group): context.index.groups[group].map { names.groupShortNames[$0] }
    case .pages: nil
    }
  }

  /// What a record says of the next meeting.
  func nextMeeting(_ next: NextMeeting?, textLanguage: String?) -> [FactView] {
    guard let next else { return [] }
    var facts: [FactView] = []
    if let date = next.date { facts.append(fact(.date, date: date)) }
    if let expected = next.expected {
      facts.append(fact(.expected, [FactValueView(text: expected, language: textLanguage)]))
    }
    for (word, government) in [(Word.chair, next.chair), (.host, next.host)] {
      guard let position = government.flatMap({ context.index.governments[$0] }) else { continue }
      facts.append(fact(word, [FactValueView(link: governmentLink(position))]))
    }
    if let mode = next.mode { facts.append(fact(.howHeld, [FactValueView(text: wording.text(.mode(mode)))])) }
    return facts
  }

  /// A fact with its values.
  func fact(_ word: Word, _ values: [FactValueView]) -> FactView {
    FactView(term: wording.text(word), values: values)
  }

  /// A fact that is a day.
  func fact(_ word: Word, date: CalendarDate) -> FactView {
    fact(word, [FactValueView(text: DateStyle.long(date, in: language), datetime: date.iso)])
  }
}
