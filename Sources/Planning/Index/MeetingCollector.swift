import Model

/// Gathers meetings from the records that tell of them.
struct MeetingCollector {
  private let groupPositions: [GroupID: Int]
  private let governmentPositions: [GovernmentID: Int]
  /// The positions of each group's members.
  private let members: [[Int]]
  private var meetings: [MeetingEntry] = []
  private var positions: [MeetingEntry.Key: Int] = [:]
  /// The meeting of each communiqué and each set of minutes, by the record's position.
  private(set) var keyOfRecord: [MeetingEntry.Key?] = []

  /// A collector that knows who is a member of what.
  init(groups: [Group], groupPositions: [GroupID: Int], governmentPositions: [GovernmentID: Int]) {
    self.groupPositions = groupPositions
    self.governmentPositions = governmentPositions
    members = groups.map { group in group.governments.compactMap { governmentPositions[$0] } }
  }

  /// The meetings, newest first; on one day by group.
  var sortedMeetings: [MeetingEntry] {
    meetings.sorted { ($1.key.date, $0.key.group) < ($0.key.date, $1.key.group) }
  }

  /// Gathers every meeting that a record reports or is about.
  mutating func collect(_ records: [TranslatedRecord], positions: [RecordID: Int]) {
    keyOfRecord = Array(repeating: nil, count: records.count)
    for (position, record) in records.enumerated() {
      guard let meeting = record.original.meeting else { continue }
      let entry = add(meeting, of: record.id.kind, at: position)
      // Nothing is known of a meeting from a record that was taken back, not even who was expected.
      if let entry, record.original.status != .withdrawn { addFacts(of: meeting, to: entry) }
    }
    let dated = records.indices.compactMap { position in
      records[position].original.date.map { (day: $0, position: position) }
    }
    for (_, position) in dated.sorted(by: { ($0.day, $0.position) < ($1.day, $1.position) }) {
      for reference in records[position].original.meetingReferences {
        addDocument(position, about: reference, positions: positions)
      }
    }
  }

  /// Adds the record of a meeting; returns the meeting's position, or nil when its group is not known.
  private mutating func add(_ meeting: Meeting, of kind: RecordKind, at position: Int) -> Int? {
    guard let group = groupPositions[meeting.group] else { return nil }
    let key = MeetingEntry.Key(group: group, date: meeting.date)
    let entry = entry(for: key)
    keyOfRecord[position] = key
    if kind == .minutes {
      meetings[entry].minutes.append(position)
    } else {
      meetings[entry].communiques.append(position)
    }
    meetings[entry].until = [meetings[entry].until, meeting.until].compactMap { $0 }.max()
    return entry
  }

  private mutating func addFacts(of meeting: Meeting, to entry: Int) {
    if meetings[entry].mode == nil || meetings[entry].mode == .notRecorded {
      meetings[entry].mode = meeting.location.mode
    }
    if meeting.isChairNotRecorded { meetings[entry].isChairNotRecorded = true }
    addAttendance(of: meeting, to: entry)
  }

  private mutating func addAttendance(of meeting: Meeting, to entry: Int) {
    for participant in meeting.participants {
      guard let government = position(of: participant.person.affiliation) else { continue }
      meetings[entry].attendance[government].insert(.of(participant.person.capacity))
      if participant.isChair { meetings[entry].attendance[government].insert(.chaired) }
    }
    for person in meeting.apologies {
      guard let government = position(of: person.affiliation) else { continue }
      meetings[entry].attendance[government].insert(.apologies)
    }
    for absent in meeting.withoutMinisters {
      guard let government = governmentPositions[absent.government] else { continue }
      meetings[entry].attendance[government].insert(.expected)
    }
    for member in members[meetings[entry].key.group] { meetings[entry].attendance[member].insert(.expected) }
  }

  private mutating func addDocument(_ position: Int, about reference: MeetingReference, positions: [RecordID: Int]) {
    let key: MeetingEntry.Key? =
      switch reference {
      case .record(let id): positions[id].flatMap { keyOfRecord[$0] }
      case .meeting(let group, let date): groupPositions[group].map { MeetingEntry.Key(group: $0, date: date) }
      case .elsewhere: nil
      }
    guard let key else { return }
    let entry = entry(for: key)
    if !meetings[entry].documents.contains(position) { meetings[entry].documents.append(position) }
  }

  private mutating func entry(for key: MeetingEntry.Key) -> Int {
    if let position = positions[key] { return position }
    positions[key] = meetings.count
    meetings.append(MeetingEntry(key: key, governmentCount: governmentPositions.count))
    return meetings.count - 1
  }

  private func position(of affiliation: Affiliation) -> Int? {
    affiliation.government.flatMap { governmentPositions[$0] }
  }
}
