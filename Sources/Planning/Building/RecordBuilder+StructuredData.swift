import JSON
import Localisation
import Model

extension RecordBuilder {
  /// What the record is, and what it states; of a withdrawn one only that it is.
  var work: StructuredWork {
    let isWithdrawn = version.status == .withdrawn
    var members = [JSONMember](present: [
      "datePublished": (version.published?.date?.iso).map(JSONValue.string),
      "dateModified": (version.updates.last?.date.iso).map(JSONValue.string),
      "creativeWorkStatus": isWithdrawn ? "Withdrawn" : nil,
      "publisher": page.organization(page.context.site.publisher),
    ])
    if !isWithdrawn { members += subject }
    return StructuredWork(type: type, members: members)
  }

  private var type: String {
    switch id.kind {
    case .communique, .minutes, .statement: "Report"
    case .letter, .termsOfReference: "DigitalDocument"
    case .page: "WebPage"
    }
  }

  /// The meeting, or who speaks.
  private var subject: [JSONMember] {
    switch version.content {
    case .communique(let meeting, _), .minutes(let meeting, _, _):
      [JSONMember(name: "about", value: event(meeting))]
    case .statement(let statement): [JSONMember(name: "author", value: .array(statement.by.map(party)))]
    case .letter(let letter): [JSONMember(name: "author", value: .array(letter.from.map(party)))]
    case .termsOfReference(let group, _): [JSONMember(name: "about", value: self.group(group, named: nil))]
    case .page: []
    }
  }

  private func event(_ meeting: Meeting) -> JSONValue {
    let position = index.groups[meeting.group]
    let name = position.map { page.context.groups[$0].name.name(on: meeting.date)[page.language] }
    let title = index.meetingOfRecord[self.position].map { entry in
      wording.sentence(.recordTitle, ["group": name ?? "", "date": page.names.meetingDays[entry]])
    }
    let attendees = meeting.participants.compactMap { attendee($0.person) }
    return .object(
      [JSONMember](present: [
        "@type": "Event",
        "name": title.map(JSONValue.string),
        "startDate": .string(meeting.date.iso),
        "endDate": .string((meeting.until ?? meeting.date).iso),
        "eventAttendanceMode": attendanceMode(meeting.location.mode).map(JSONValue.string),
        "location": meeting.location.place.map { ["@type": "Place", "name": .string($0)] },
        "organizer": group(meeting.group, named: name),
        "attendee": attendees.isEmpty ? nil : .array(attendees),
      ]))
  }

  private func attendanceMode(_ mode: MeetingMode) -> String? {
    switch mode {
    case .inPerson: "https://schema.org/OfflineEventAttendanceMode"
    case .virtual: "https://schema.org/OnlineEventAttendanceMode"
    case .hybrid: "https://schema.org/MixedEventAttendanceMode"
    case .notRecorded: nil
    }
  }

  private func group(_ id: GroupID, named name: String?) -> JSONValue {
    ["@type": "Organization", "name": .string(name ?? groupLink(id).text), "url": .string(groupLink(id).href)]
  }

  /// Somebody at the meeting; nil for whoever is not named, because nobody could be told from anybody else.
  private func attendee(_ person: Person) -> JSONValue? {
    guard case .named(let name) = person.name else { return nil }
    return self.person(name, role: person.role, of: person.affiliation)
  }

  /// Who made a statement or sent a letter.
  private func party(_ party: Party) -> JSONValue {
    if let name = party.name { return person(name, role: party.role, of: party.affiliation) }
    return organization(party.affiliation) ?? .null
  }

  private func person(_ name: String, role: String?, of affiliation: Affiliation) -> JSONValue {
    .object(
      [JSONMember](present: [
        "@type": "Person", "name": .string(name), "jobTitle": role.map(JSONValue.string),
        "affiliation": organization(affiliation),
      ]))
  }

  private func organization(_ affiliation: Affiliation) -> JSONValue? {
    switch affiliation {
    case .government(let id): page.organization(id, named: governmentName(id))
    case .organisation(let name): ["@type": "Organization", "name": .string(name)]
    case .independent: nil
    }
  }
}
