import Model

extension SiteIndex {
  /// What each government's index lists: its meetings held here, and its own statements and letters.
  static func governmentIndexes(
    _ meetings: [MeetingEntry], _ records: [TranslatedRecord], _ positions: [GovernmentID: Int]
  ) -> [GovernmentIndex] {
    var indexes = Array(repeating: GovernmentIndex(), count: positions.count)
    var days: [[(day: CalendarDate, entry: GovernmentEntry)]] = Array(repeating: [], count: positions.count)
    for (position, meeting) in meetings.enumerated() where !meeting.isNotHeldHere {
      for government in indexes.indices where !meeting.attendance[government].isEmpty {
        indexes[government].meetingCount += 1
        days[government].append((meeting.key.date, .meeting(position)))
      }
    }
    for (position, record) in records.enumerated() {
      guard case .government(let id) = record.id.home, let government = positions[id] else { continue }
      guard let day = record.original.date else { continue }
      if record.id.kind == .letter { indexes[government].letterCount += 1 }
      if record.id.kind == .statement { indexes[government].statementCount += 1 }
      days[government].append((day, .document(position)))
    }
    for government in indexes.indices {
      // The order in which they were gathered decides between entries of one day.
      let sorted = days[government].enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      indexes[government].entries = sorted.map(\.element.entry)
    }
    return indexes
  }

  /// The records before and after each, by day and id, among those of its kind in its group or government.
  static func neighbours(of records: [TranslatedRecord]) -> [Neighbours] {
    struct Series: Hashable {
      let home: RecordID.Home
      let kind: RecordKind
    }
    var neighbours = Array(repeating: Neighbours(), count: records.count)
    let dated = records.indices.compactMap { position in
      records[position].original.date.map { (day: $0, position: position) }
    }
    var last: [Series: Int] = [:]
    for (_, position) in dated.sorted(by: { ($0.day, $0.position) < ($1.day, $1.position) }) {
      let series = Series(home: records[position].id.home, kind: records[position].id.kind)
      if let previous = last.updateValue(position, forKey: series) {
        neighbours[position].previous = previous
        neighbours[previous].next = position
      }
    }
    return neighbours
  }
}
