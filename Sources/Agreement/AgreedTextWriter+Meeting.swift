import Model

extension AgreedTextWriter {
  /// Writes the facts of a meeting: chairs first, then everybody else who was there.
  mutating func write(_ meeting: Meeting) {
    write("Date", [meeting.date.iso, labelled("until", meeting.until?.iso)])
    write(
      "Location",
      [meeting.location.mode.rawValue, meeting.location.place, labelled("host", meeting.location.host?.text)])
    if meeting.isChairNotRecorded { write("Chair", "not-recorded") }
    for chair in meeting.participants where chair.isChair { write("Chair", chair.person) }
    for participant in meeting.participants where !participant.isChair { write("Participant", participant.person) }
    for person in meeting.apologies { write("Apologies", person) }
    for absence in meeting.withoutMinisters { write("Without ministers", [absence.government.text, absence.reason]) }
    if let next = meeting.nextMeeting { write(next) }
  }

  /// Writes an action of minutes.
  mutating func write(_ action: Action) {
    let due: String? =
      switch action.due {
      case .on(let date): date.iso
      case .inWords(let words): words
      case nil: nil
      }
    write(
      "Action",
      [action.text, labelled("item", action.item), labelled("owner", action.owner), labelled("due", due)])
  }

  private mutating func write(_ key: String, _ person: Person) {
    let name =
      switch person.name {
      case .named(let name): name
      case .unnamed: "unnamed"
      case .lost: "lost"
      }
    write(
      key,
      [
        name, person.role ?? "-", person.affiliation.text, person.capacity.rawValue,
        labelled("for", person.standsInFor), labelled("part", person.part), labelled("mode", person.mode?.rawValue),
        labelled("place", person.place),
      ])
  }

  private mutating func write(_ next: NextMeeting) {
    write(
      "Next meeting",
      [
        next.date?.iso, next.expected, labelled("chair", next.chair?.text), labelled("host", next.host?.text),
        labelled("mode", next.mode?.rawValue),
      ])
  }
}

extension Affiliation {
  /// Whom somebody belongs to, as an agreed text says it.
  var text: String {
    switch self {
    case .government(let id): id.text
    case .organisation(let name): "organisation: \(name)"
    case .independent: "-"
    }
  }
}
