import JSON
import Model

extension RecordData {
  /// What the record states, by kind.
  var content: [JSONMember] {
    switch version.content {
    case .communique(let meeting, let copies):
      facts(of: meeting) + [JSONMember](present: ["also-published": list(copies.map(value))])
    case .minutes(let meeting, let basis, let actions):
      facts(of: meeting) + [JSONMember](present: ["actions": list(actions.map(value))]) + facts(of: basis)
    case .statement(let statement):
      [JSONMember](present: [
        "date": .string(statement.date.iso),
        "by": list(statement.by.map(value)),
        "meeting": list(statement.meetings.map(value)),
      ])
    case .letter(let letter): facts(of: letter)
    case .termsOfReference(_, let reviewBy):
      [JSONMember](present: ["review-by": (reviewBy?.iso).map(JSONValue.string)])
    case .page(let lastReviewed):
      [JSONMember](present: ["last-reviewed": (lastReviewed?.iso).map(JSONValue.string)])
    }
  }

  private func facts(of letter: Letter) -> [JSONMember] {
    [JSONMember](present: [
      "date": .string(letter.date.iso),
      "reference": letter.reference.map(JSONValue.string),
      "from": list(letter.from.map(value)),
      "to": list(letter.to.map(value)),
      "cc": list(letter.cc.map(value)),
      "meeting": list(letter.meetings.map(value)),
    ])
  }

  private func facts(of basis: PublicationBasis?) -> [JSONMember] {
    switch basis {
    case .agreed(let date): [JSONMember(name: "agreed-for-publication", value: .string(date.iso))]
    case .alreadyPublic(let address):
      [JSONMember(name: "already-public", value: .string(address ?? "not-recorded"))]
    case nil: []
    }
  }

  private func value(of action: Action) -> JSONValue {
    let due: String? =
      switch action.due {
      case .on(let date): date.iso
      case .inWords(let words): words
      case nil: nil
      }
    return .object(
      [JSONMember](present: [
        "item": action.item.map(JSONValue.string),
        "text": .string(action.text),
        "owner": action.owner.map(JSONValue.string),
        "due": due.map(JSONValue.string),
      ]))
  }

  private func value(of copy: OtherPublication) -> JSONValue {
    .object(
      [JSONMember](present: [
        "government": .string(copy.government.text),
        "url": .string(copy.url),
        "language": .string(copy.language.rawValue),
        "published": (copy.published?.iso).map(JSONValue.string),
        "differs": copy.differs.map(JSONValue.string),
      ]))
  }

  private func value(of party: Party) -> JSONValue {
    let names = [JSONMember](present: [
      "name": party.name.map(JSONValue.string), "role": party.role.map(JSONValue.string),
    ])
    return .object(names + facts(of: party.affiliation))
  }

  private func value(of meeting: MeetingReference) -> JSONValue {
    switch meeting {
    case .record(let id): .string(id.description)
    case .meeting(let group, let date): ["group": .string(group.text), "date": .string(date.iso)]
    case .elsewhere(let name, let date): ["name": .string(name), "date": .string(date.iso)]
    }
  }
}
