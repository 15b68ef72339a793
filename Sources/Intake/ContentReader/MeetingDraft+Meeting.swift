import Model

extension MeetingDraft {
  /// The meeting that a draft without errors states; nil when a requirement is missing.
  func meeting(of group: GroupID) -> Meeting? {
    guard let date = date?.value, let location, let mode = location.mode?.value, !attendees.isEmpty else { return nil }
    var isChairNotRecorded = false
    if case .notRecorded = chair { isChairNotRecorded = true }
    return Meeting(
      group: group,
      date: date,
      until: until?.value,
      location: Location(mode: mode, place: location.place?.value, host: location.host?.value),
      participants: attendees.map(\.participant),
      isChairNotRecorded: isChairNotRecorded,
      apologies: apologies.map(\.person),
      withoutMinisters: withoutMinisters.compactMap { entry in
        entry.government.map { AbsentMinisters(government: $0.value, reason: entry.reason?.value) }
      },
      nextMeeting: nextMeeting.map(\.nextMeeting))
  }
}

extension AttendeeDraft {
  /// The participant that an entry without errors states.
  fileprivate var participant: Participant {
    var person = person.person
    person.role = role?.value
    return Participant(person: person, isChair: isChair)
  }
}

extension PersonDraft {
  /// The person that an entry without errors states.
  var person: Person {
    Person(
      name: personName,
      role: role?.value,
      affiliation: Affiliation(government: government?.value, organisation: organisation?.value),
      capacity: capacity?.value ?? .minister,
      standsInFor: standsInFor?.value,
      part: part?.value,
      mode: mode?.value,
      place: place?.value)
  }

  private var personName: PersonName {
    if let name { return .named(name.value) }
    return unnamed?.value == .lost ? .lost : .unnamed
  }
}

extension PartyDraft {
  /// The party that an entry without errors states.
  var party: Party {
    Party(
      name: name?.value, role: role?.value,
      affiliation: Affiliation(government: government?.value, organisation: organisation?.value))
  }
}

extension Affiliation {
  /// Whom somebody belongs to, from the two keys of which one at most is given.
  fileprivate init(government: GovernmentID?, organisation: String?) {
    self = government.map(Affiliation.government) ?? organisation.map(Affiliation.organisation) ?? .independent
  }
}

extension NextMeetingDraft {
  /// What is known of the next meeting.
  fileprivate var nextMeeting: NextMeeting {
    NextMeeting(
      date: date?.value, expected: expected?.value, chair: chair?.value, host: host?.value, mode: mode?.value)
  }
}

extension OtherPublicationDraft {
  /// The copy that an entry without errors states.
  var publication: OtherPublication? {
    guard let government, let url, let language else { return nil }
    return OtherPublication(
      government: government.value, url: url.value, language: language.value, published: published?.value,
      differs: differs?.value)
  }
}

extension ActionDraft {
  /// The action that an entry without errors states.
  var action: Action? {
    text.map { Action(item: item?.value, owner: owner?.value, text: $0.value, due: due?.value) }
  }
}

extension MinutesDraft {
  /// Why the minutes may be public; nil when they may not.
  var basis: PublicationBasis? {
    if let agreedForPublication { return .agreed(agreedForPublication.value) }
    return alreadyPublic.map { .alreadyPublic(address: $0.value) }
  }
}
