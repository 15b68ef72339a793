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
  mutating func comparePeople(_ fact: String, key: String, _ left: [AttendeeDraft], _ right: [AttendeeDraft]) {
    guard let left = Self.lists(of: left), let right = Self.lists(of: right) else { return }
    var keys = left.map(\.key)
    keys += right.map(\.key).filter { !keys.contains($0) }
    for listKey in keys {
      let here = right.first { $0.key == listKey }?.people ?? []
      let there = left.first { $0.key == listKey }?.people ?? []
      guard here.count == there.count else {
        let fact = "The number of \(fact) of \(words(for: listKey))"
        report(
          fact, String(there.count), String(here.count), there.first?.person.range ?? earlier.range(ofKey: key),
          here.first?.person.range ?? later.range(ofKey: key))
        continue
      }
      for (left, right) in zip(there, here) { comparePersons(left, right) }
    }
  }

  private mutating func comparePersons(_ left: AttendeeDraft, _ right: AttendeeDraft) {
    let (one, other) = (left.person, right.person)
    func fact(_ name: String) -> String { "\(name) of “\(other.label)”" }
    func sides<Value: WrittenFact>(_ value: (PersonDraft) -> Value) -> (FactSide<Value>, FactSide<Value>) {
      (FactSide(value(one), at: one.range), FactSide(value(other), at: other.range))
    }
    func isGiven(_ key: String, _ name: String, _ comparison: inout FactComparison) {
      guard one.writes(key) != other.writes(key) else { return }
      func written(_ person: PersonDraft) -> String { person.writes(key) ? "given" : "not given" }
      comparison.report(fact(name), written(one), written(other), one.range, other.range)
    }
    if left.isChair != right.isChair {
      compare(
        "Whether “\(other.label)” took the chair", FactSide(left.isChair, at: one.range),
        FactSide(right.isChair, at: other.range))
    }
    if one.capacityFact != other.capacityFact, let left = one.capacityFact, let right = other.capacityFact {
      let range = (one.capacity?.range ?? one.range, other.capacity?.range ?? other.range)
      compare(fact("The capacity"), FactSide(left, at: range.0), FactSide(right, at: range.1))
    }
    if one.isUnnamed != other.isUnnamed {
      let (left, right) = sides(\.isUnnamed)
      compare(fact("“unnamed”"), left, right)
    }
    if one.mode?.value != other.mode?.value {
      compare(
        fact("The mode"), FactSide(one.mode, key: "mode", of: one.node, otherwise: one.range),
        FactSide(other.mode, key: "mode", of: other.node, otherwise: other.range))
    }
    isGiven("for", "“for” in the entry", &self)
    isGiven("part", "“part” in the entry", &self)
    isGiven("place", "“place” in the entry", &self)
  }

  private func words(for key: ListKey) -> String {
    switch key {
    case .government(let id): surroundings.name(of: id)
    case .organisations: "organisations"
    case .independents: "no government or organisation"
    }
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
