import Localisation
import Model

extension RecordBuilder {
  /// The people of a meeting: by government in the neutral order, then by organisation, then the others; nobody when the
  /// record was withdrawn.
  func delegations(of meeting: Meeting) -> [DelegationView] {
    if isWithdrawn { return [] }
    var keys: [Affiliation] = page.context.governments.map { .government($0.id) }
    let others = meeting.participants.map(\.person.affiliation) + meeting.apologies.map(\.affiliation)
    for case .organisation(let name) in others where !keys.contains(.organisation(name)) {
      keys.append(.organisation(name))
    }
    keys.append(.independent)
    let people = Dictionary(grouping: meeting.participants) { $0.person.affiliation }
    let apologies = Dictionary(grouping: meeting.apologies, by: \.affiliation)
    return keys.compactMap { key in
      delegation(key, at: meeting, people: people[key] ?? [], apologies: apologies[key] ?? [])
    }
  }

  /// A delegation; nil when nothing is to be said of it.
  private func delegation(
    _ key: Affiliation, at meeting: Meeting, people: [Participant], apologies: [Person]
  ) -> DelegationView? {
    let absence = key.government.flatMap { id in meeting.withoutMinisters.first { $0.government == id } }
    guard !people.isEmpty || !apologies.isEmpty || absence != nil || isMember(key, of: meeting.group) else {
      return nil
    }
    return DelegationView(
      name: name(of: key),
      href: key.government.map { governmentLink($0).href },
      people: people.map { person($0.person, isChair: $0.isChair, at: meeting) },
      apologies: apologies.map { person($0, isChair: false, at: meeting) },
      isWithoutMinisters: absence != nil,
      reason: absence?.reason.map(text),
      isUnrepresented: key.government != nil && people.isEmpty)
  }

  private func isMember(_ key: Affiliation, of group: GroupID) -> Bool {
    guard let government = key.government, let position = index.groups[group] else { return false }
    return page.context.groups[position].governments.contains(government)
  }

  private func name(of key: Affiliation) -> TextView {
    switch key {
    case .government(let id): TextView(text: governmentName(id))
    case .organisation(let name): text(name)
    case .independent: TextView(text: wording.text(.others))
    }
  }

  private func person(_ person: Person, isChair: Bool, at meeting: Meeting) -> PersonView {
    let mode = person.mode.flatMap { $0 == meeting.location.mode ? nil : $0 }
    return PersonView(
      name: name(of: person),
      role: person.role.map(text),
      capacity: person.capacity == .minister ? nil : wording.text(.capacity(person.capacity, count: 1)),
      isChair: isChair,
      standsInFor: person.standsInFor.map(text),
      part: person.part.map(text),
      mode: mode.map { wording.text(.personMode($0)) },
      place: person.place.map(text))
  }

  /// A person's name, or the words for none.
  func name(of person: Person) -> TextView {
    switch person.name {
    case .named(let name): text(name)
    case .unnamed: TextView(text: wording.text(.unnamed))
    case .lost: TextView(text: wording.text(.nameLost))
    }
  }
}
