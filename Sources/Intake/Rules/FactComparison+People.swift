import Diagnostics
import Model

extension FactComparison {
  /// Whose list a person is in; organisations are named in each language and so are one list.
  private enum ListKey: Hashable {
    case government(GovernmentID)
    case organisations
    case independents
  }

  /// Compares two lists of people, government by government, in order.
  mutating func comparePeople(_ people: MessageText, key: String, _ left: [AttendeeDraft], _ right: [AttendeeDraft]) {
    guard let left = Self.lists(of: left), let right = Self.lists(of: right) else { return }
    var keys = left.map(\.key)
    keys += right.map(\.key).filter { !keys.contains($0) }
    for listKey in keys {
      let here = right.first { $0.key == listKey }?.people ?? []
      let there = left.first { $0.key == listKey }?.people ?? []
      guard here.count == there.count else {
        report(
          count(of: people, in: listKey), .verbatim(String(there.count)), .verbatim(String(here.count)),
          there.first?.person.range ?? earlier.range(ofKey: key), here.first?.person.range ?? later.range(ofKey: key))
        continue
      }
      for (left, right) in zip(there, here) { comparePersons(left, right) }
    }
  }

  private mutating func comparePersons(_ left: AttendeeDraft, _ right: AttendeeDraft) {
    let (one, other) = (left.person, right.person)
    func fact(_ key: String) -> MessageText {
      MessageText(en: "“\(key)” of “\(other.label.en)”", cy: "Yn yr eitem “\(other.label.cy)”, mae “\(key)”")
    }
    func sides<Value: WrittenFact>(_ value: (PersonDraft) -> Value) -> (FactSide<Value>, FactSide<Value>) {
      (FactSide(value(one), at: one.range), FactSide(value(other), at: other.range))
    }
    func isGiven(_ key: String, _ comparison: inout FactComparison) {
      guard one.writes(key) != other.writes(key) else { return }
      comparison.report(
        fact(key), Self.isGiven(one.writes(key)), Self.isGiven(other.writes(key)), one.range, other.range)
    }
    if left.isChair != right.isChair {
      compare(fact("chair"), FactSide(left.isChair, at: one.range), FactSide(right.isChair, at: other.range))
    }
    if one.capacityFact != other.capacityFact, let left = one.capacityFact, let right = other.capacityFact {
      let range = (one.capacity?.range ?? one.range, other.capacity?.range ?? other.range)
      compare(fact("capacity"), FactSide(left, at: range.0), FactSide(right, at: range.1))
    }
    if one.isUnnamed != other.isUnnamed {
      let (left, right) = sides(\.isUnnamed)
      compare(fact("unnamed"), left, right)
    }
    if one.mode?.value != other.mode?.value {
      compare(
        fact("mode"), FactSide(one.mode, key: "mode", of: one.node, otherwise: one.range),
        FactSide(other.mode, key: "mode", of: other.node, otherwise: other.range))
    }
    isGiven("for", &self)
    isGiven("part", &self)
    isGiven("place", &self)
  }

  /// The number of people of one list, as the beginning of a sentence.
  private func count(of people: MessageText, in key: ListKey) -> MessageText {
    let list =
      switch key {
      case .government(let id): surroundings.name(of: id)
      case .organisations: MessageText(en: "organisations", cy: "sefydliadau")
      case .independents: MessageText(en: "no government or organisation", cy: "heb lywodraeth na sefydliad")
      }
    return MessageText(
      en: "The number of \(people.en) of \(list.en)", cy: "Mae nifer \(people.cy) (\(list.cy))")
  }

  private static func isGiven(_ isGiven: Bool) -> MessageText {
    isGiven ? MessageText(en: "given", cy: "wedi’i roi") : MessageText(en: "not given", cy: "heb ei roi")
  }

  /// The people by list, in order; nil when a government could not be read, which has its own finding.
  private static func lists(of people: [AttendeeDraft]) -> [(key: ListKey, people: [AttendeeDraft])]? {
    var lists: [(key: ListKey, people: [AttendeeDraft])] = []
    for attendee in people {
      let person = attendee.person
      if person.government == nil, person.writes("government") { return nil }
      let key: ListKey =
        if let government = person.government?.value { .government(government) } else {
          person.writes("organisation") ? .organisations : .independents
        }
      if let index = lists.firstIndex(where: { $0.key == key }) {
        lists[index].people.append(attendee)
      } else {
        lists.append((key, [attendee]))
      }
    }
    return lists
  }
}
