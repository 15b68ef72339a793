import Model

/// Who belongs to whom, the same in every language: made once, in time linear in the number of records.
struct SiteIndex: Sendable {
  /// The position of each record.
  let records: [RecordID: Int]
  /// The position of each group.
  let groups: [GroupID: Int]
  /// The position of each government in the neutral order.
  let governments: [GovernmentID: Int]
  /// The meetings, newest first.
  let meetings: [MeetingEntry]
  /// The position of each communiqué's and each set of minutes' meeting, by record.
  let meetingOfRecord: [Int?]
  /// The positions of each group's meetings, newest first.
  let meetingsOfGroup: [[Int]]
  /// What each government's index lists.
  let governmentIndexes: [GovernmentIndex]
  /// The years with a meeting, newest first.
  let years: [YearEntry]
  /// The records before and after each record.
  let neighbours: [Neighbours]
  /// The terms of reference of each group.
  let termsOfGroup: [Int?]
  /// The site's own pages, by id.
  let pages: [Int]
  /// The days of each record.
  let days: [RecordDays]

  /// The index of registries and records.
  init(governments: [Government], groups: [Group], records: [TranslatedRecord]) {
    self.records = Self.positions(of: records.map(\.id))
    self.groups = Self.positions(of: groups.map(\.id))
    self.governments = Self.positions(of: governments.map(\.id))
    var collector = MeetingCollector(groups: groups, groupPositions: self.groups, governmentPositions: self.governments)
    collector.collect(records, positions: self.records)
    meetings = collector.sortedMeetings
    let positions = Dictionary(uniqueKeysWithValues: zip(meetings.map(\.key), 0...))
    meetingOfRecord = collector.keyOfRecord.map { key in key.flatMap { positions[$0] } }
    meetingsOfGroup = Self.byGroup(meetings, groupCount: groups.count)
    governmentIndexes = Self.governmentIndexes(meetings, records, self.governments)
    years = Self.years(of: meetings)
    neighbours = Self.neighbours(of: records)
    termsOfGroup = groups.map { [records = self.records] group in
      records[RecordID(home: .group(group.id), folder: nil, kind: .termsOfReference)]
    }
    days = records.map(RecordDays.init)
    pages = records.indices.filter { records[$0].id.kind == .page }
  }

  private static func positions<ID: Hashable>(of ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }

  private static func byGroup(_ meetings: [MeetingEntry], groupCount: Int) -> [[Int]] {
    var groups: [[Int]] = Array(repeating: [], count: groupCount)
    for (position, meeting) in meetings.enumerated() { groups[meeting.key.group].append(position) }
    return groups
  }

  private static func years(of meetings: [MeetingEntry]) -> [YearEntry] {
    var years: [YearEntry] = []
    var start = 0
    for position in meetings.indices {
      let year = meetings[position].key.date.year
      let next = position + 1
      guard next == meetings.count || meetings[next].key.date.year != year else { continue }
      years.append(YearEntry(year: year, meetings: start..<next))
      start = next
    }
    return years
  }
}
