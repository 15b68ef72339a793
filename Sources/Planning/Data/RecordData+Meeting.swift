import JSON
import Model

extension RecordData {
  /// The facts of a meeting, its chairs apart from the others; of a withdrawn record only the days.
  func facts(of meeting: Meeting) -> [JSONMember] {
    let days = [JSONMember](present: [
      "date": .string(meeting.date.iso), "until": (meeting.until?.iso).map(JSONValue.string),
    ])
    guard version.status != .withdrawn else { return days }
    return days
      + [JSONMember](present: [
        "location": value(of: meeting.location),
        "chair": meeting.isChairNotRecorded ? "not-recorded" : list(meeting.chairs.map(value)),
        "participants": list(meeting.participants.filter { !$0.isChair }.map { value(of: $0.person) }),
        "apologies": list(meeting.apologies.map(value)),
        "without-ministers": list(meeting.withoutMinisters.map(value)),
        "next-meeting": meeting.nextMeeting.map(value),
      ])
  }

  /// Whom somebody belongs to.
  func facts(of affiliation: Affiliation) -> [JSONMember] {
    switch affiliation {
    case .government(let id): [JSONMember(name: "government", value: .string(id.text))]
    case .organisation(let name): [JSONMember(name: "organisation", value: .string(name))]
    case .independent: []
    }
  }

  private func value(of location: Location) -> JSONValue {
    .object(
      [JSONMember](present: [
        "mode": .string(location.mode.rawValue),
        "place": location.place.map(JSONValue.string),
        "host": (location.host?.text).map(JSONValue.string),
      ]))
  }

  private func value(of person: Person) -> JSONValue {
    let name =
      switch person.name {
      case .named(let name): JSONMember(name: "name", value: .string(name))
      case .unnamed: JSONMember(name: "unnamed", value: .bool(true))
      case .lost: JSONMember(name: "unnamed", value: "lost")
      }
    let role = [JSONMember](present: ["role": person.role.map(JSONValue.string)])
    let part = [JSONMember](present: [
      "capacity": .string(person.capacity.rawValue),
      "for": person.standsInFor.map(JSONValue.string),
      "part": person.part.map(JSONValue.string),
      "mode": (person.mode?.rawValue).map(JSONValue.string),
      "place": person.place.map(JSONValue.string),
    ])
    return .object([name] + role + facts(of: person.affiliation) + part)
  }

  private func value(of absence: AbsentMinisters) -> JSONValue {
    .object(
      [JSONMember](present: [
        "government": .string(absence.government.text), "reason": absence.reason.map(JSONValue.string),
      ]))
  }

  private func value(of next: NextMeeting) -> JSONValue {
    .object(
      [JSONMember](present: [
        "date": (next.date?.iso).map(JSONValue.string),
        "expected": next.expected.map(JSONValue.string),
        "chair": (next.chair?.text).map(JSONValue.string),
        "host": (next.host?.text).map(JSONValue.string),
        "mode": (next.mode?.rawValue).map(JSONValue.string),
      ]))
  }
}
