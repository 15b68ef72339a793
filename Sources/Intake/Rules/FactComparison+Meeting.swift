import Diagnostics
import Model

extension FactComparison {
  /// The facts of a meeting.
  mutating func compareMeetings() {
    guard let left = earlier.meeting, let right = later.meeting else { return }
    compare(MessageText(en: "The last day", cy: "Mae’r diwrnod olaf"), key: "until") { $0.meeting?.until }
    compareLocations(left.location, right.location)
    compareNextMeetings(left.nextMeeting, right.nextMeeting)
    if !(left.withoutMinisters.isEmpty && right.withoutMinisters.isEmpty) {
      compareLists(
        MessageText(
          en: "The list of governments without ministers", cy: "Mae’r rhestr o lywodraethau heb weinidogion"),
        key: "without-ministers"
      ) { record in
        record.meeting?.withoutMinisters.map { $0.government?.value.text }.sorted { $0 ?? "" < $1 ?? "" } ?? []
      }
    }
    if !(left.alsoPublished.isEmpty && right.alsoPublished.isEmpty) {
      compareLists(
        MessageText(en: "The list of copies elsewhere", cy: "Mae’r rhestr o gopïau mewn mannau eraill"),
        key: "also-published"
      ) { Self.copies($0.meeting?.alsoPublished ?? []) }
    }
    compareAttendance(left, right)
    compareGrounds()
  }

  /// On what ground minutes are public; the address where they are may be another one in each language.
  private mutating func compareGrounds() {
    guard let left = earlier.content.minutes, let right = later.content.minutes else { return }
    let (there, here) = (Self.grounds(of: earlier), Self.grounds(of: later))
    guard there == here else {
      return report(
        MessageText(
          en: "The ground for publishing the minutes", cy: "Mae’r sail dros gyhoeddi cofnodion y cyfarfod"),
        Self.quoted(there), Self.quoted(here), earlier.range(ofKey: there.first ?? ""),
        later.range(ofKey: here.first ?? ""))
    }
    guard left.agreedForPublication != nil || right.agreedForPublication != nil else { return }
    compare(
      MessageText(
        en: "The day of the agreement to publish the minutes", cy: "Mae diwrnod y cytundeb i gyhoeddi’r cofnodion"),
      key: "agreed-for-publication"
    ) { $0.content.minutes?.agreedForPublication }
  }

  /// The keys of the grounds that a file gives.
  private static func grounds(of record: RecordDraft) -> [String] {
    ["agreed-for-publication", "already-public"].filter(record.writes)
  }

  private static func quoted(_ keys: [String]) -> MessageText? {
    keys.isEmpty ? nil : .verbatim(keys.map { "“\($0)”" }.joined(separator: ", "))
  }

  private mutating func compareAttendance(_ left: MeetingDraft, _ right: MeetingDraft) {
    func isRead(_ record: RecordDraft, _ meeting: MeetingDraft) -> Bool {
      !record.hasUnreadItems("participants", read: meeting.participants.count)
        && !(record.writes("chair") && meeting.chair == nil)
    }
    if isRead(earlier, left), isRead(later, right) {
      comparePeople(
        MessageText(en: "participants", cy: "y cyfranogwyr"), key: "participants", left.attendees, right.attendees)
    }
    let key = "apologies"
    if earlier.hasUnreadItems(key, read: left.apologies.count) { return }
    if later.hasUnreadItems(key, read: right.apologies.count) { return }
    comparePeople(
      MessageText(en: "apologies", cy: "yr ymddiheuriadau"), key: key,
      left.apologies.map { AttendeeDraft(person: $0, isChair: false) },
      right.apologies.map { AttendeeDraft(person: $0, isChair: false) })
  }

  private mutating func compareLocations(_ left: LocationDraft?, _ right: LocationDraft?) {
    // A location that is missing or cannot be read has its own finding.
    guard let left, let right else { return }
    compare(
      MessageText(en: "The mode of the meeting", cy: "Mae’r modd y cynhaliwyd y cyfarfod"),
      FactSide(left.mode, key: "mode", of: left.node, otherwise: left.node.range),
      FactSide(right.mode, key: "mode", of: right.node, otherwise: right.node.range))
    compare(
      MessageText(en: "The host", cy: "Mae’r gwesteiwr"),
      FactSide(left.host, key: "host", of: left.node, otherwise: left.node.range),
      FactSide(right.host, key: "host", of: right.node, otherwise: right.node.range))
  }

  private mutating func compareNextMeetings(_ left: NextMeetingDraft?, _ right: NextMeetingDraft?) {
    let key = "next-meeting"
    guard left != nil || right != nil else { return }
    guard left != nil || !earlier.writes(key), right != nil || !later.writes(key) else { return }
    guard left != nil, right != nil else {
      func written(_ draft: NextMeetingDraft?) -> MessageText? { draft.map { _ in .verbatim("“\(key)”") } }
      return report(
        MessageText(en: "What is said of the next meeting", cy: "Mae’r hyn a ddywedir am y cyfarfod nesaf"),
        written(left), written(right), left?.node.range ?? earlier.opening, right?.node.range ?? later.opening)
    }
    func compare<Value: WrittenFact>(
      _ key: String, _ welsh: String, _ value: (NextMeetingDraft) -> Located<Value>?
    ) {
      self.compare(
        MessageText(en: "The \(key) of the next meeting", cy: "Mae \(welsh) y cyfarfod nesaf"),
        FactSide(left.flatMap(value), key: key, of: left?.node, otherwise: left?.node.range ?? earlier.opening),
        FactSide(right.flatMap(value), key: key, of: right?.node, otherwise: right?.node.range ?? later.opening))
    }
    compare("date", "dyddiad", \.date)
    compare("chair", "cadeirydd", \.chair)
    compare("host", "gwesteiwr", \.host)
    compare("mode", "modd", \.mode)
  }

  private static func copies(_ list: [OtherPublicationDraft]) -> [String?] {
    let copies = list.map { copy -> String? in
      guard let government = copy.government?.value, let language = copy.language?.value else { return nil }
      return "\(government) (\(language.rawValue))"
    }
    return copies.sorted { $0 ?? "" < $1 ?? "" }
  }
}
