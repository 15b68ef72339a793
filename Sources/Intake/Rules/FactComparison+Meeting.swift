import Model

extension FactComparison {
  /// The facts of a meeting.
  mutating func compareMeetings() {
    guard let left = earlier.meeting, let right = later.meeting else { return }
    compare("The last day", key: "until") { $0.meeting?.until }
    compareLocations(left.location, right.location)
    compareNextMeetings(left.nextMeeting, right.nextMeeting)
    if !(left.withoutMinisters.isEmpty && right.withoutMinisters.isEmpty) {
      compareLists("The list of governments without ministers", key: "without-ministers") { record in
        record.meeting?.withoutMinisters.map { $0.government?.value.text }.sorted { $0 ?? "" < $1 ?? "" } ?? []
      }
    }
    if !(left.alsoPublished.isEmpty && right.alsoPublished.isEmpty) {
      compareLists("The list of copies elsewhere", key: "also-published") {
        Self.copies($0.meeting?.alsoPublished ?? [])
      }
    }
    compareAttendance(left, right)
  }

  private mutating func compareAttendance(_ left: MeetingDraft, _ right: MeetingDraft) {
    func isRead(_ record: RecordDraft, _ meeting: MeetingDraft) -> Bool {
      !record.hasUnreadItems("participants", read: meeting.participants.count)
        && !(record.writes("chair") && meeting.chair == nil)
    }
    if isRead(earlier, left), isRead(later, right) {
      comparePeople("participants", key: "participants", left.attendees, right.attendees)
    }
    let key = "apologies"
    if earlier.hasUnreadItems(key, read: left.apologies.count) { return }
    if later.hasUnreadItems(key, read: right.apologies.count) { return }
    comparePeople(
      "apologies", key: key, left.apologies.map { AttendeeDraft(person: $0, isChair: false) },
      right.apologies.map { AttendeeDraft(person: $0, isChair: false) })
  }

  private mutating func compareLocations(_ left: LocationDraft?, _ right: LocationDraft?) {
    // A location that is missing or cannot be read has its own finding.
    guard let left, let right else { return }
    compare(
      "The mode of the meeting", FactSide(left.mode, key: "mode", of: left.node, otherwise: left.node.range),
      FactSide(right.mode, key: "mode", of: right.node, otherwise: right.node.range))
    compare(
      "The host", FactSide(left.host, key: "host", of: left.node, otherwise: left.node.range),
      FactSide(right.host, key: "host", of: right.node, otherwise: right.node.range))
  }

  private mutating func compareNextMeetings(_ left: NextMeetingDraft?, _ right: NextMeetingDraft?) {
    let key = "next-meeting"
    guard left != nil || right != nil else { return }
    guard left != nil || !earlier.writes(key), right != nil || !later.writes(key) else { return }
    guard left != nil, right != nil else {
      func written(_ draft: NextMeetingDraft?) -> String? { draft.map { _ in "“\(key)”" } }
      return report(
        "What is said of the next meeting", written(left), written(right), left?.node.range ?? earlier.opening,
        right?.node.range ?? later.opening)
    }
    func compare<Value: WrittenFact>(_ fact: String, _ key: String, _ value: (NextMeetingDraft) -> Located<Value>?) {
      self.compare(
        "The \(fact) of the next meeting",
        FactSide(left.flatMap(value), key: key, of: left?.node, otherwise: left?.node.range ?? earlier.opening),
        FactSide(right.flatMap(value), key: key, of: right?.node, otherwise: right?.node.range ?? later.opening))
    }
    compare("date", "date", \.date)
    compare("chair", "chair", \.chair)
    compare("host", "host", \.host)
    compare("mode", "mode", \.mode)
  }

  private static func copies(_ list: [OtherPublicationDraft]) -> [String?] {
    let copies = list.map { copy -> String? in
      guard let government = copy.government?.value, let language = copy.language?.value else { return nil }
      return "\(government) (\(language.rawValue))"
    }
    return copies.sorted { $0 ?? "" < $1 ?? "" }
  }
}
