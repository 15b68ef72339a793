/// A meeting of the corpus: facts drawn once, written out in each language.
struct Meeting {
  let group: Group
  let date: String
  private let people: [Person]
  private let sections: [Section]

  private struct Person {
    let name: String
    let government: Government
    let topic: (cy: String, en: String)
    let isOfficial: Bool
  }

  private struct Section {
    let topic: (cy: String, en: String)
    let sentences: [[(cy: String, en: String)]]
    let items: [(cy: String, en: String)]
  }

  /// Draws a meeting: 8 to 12 people and some 6 KB of text, as long as the longest communiqués of real groups.
  init(group: Group, date: String, random: inout Random) {
    self.group = group
    self.date = date
    let count = random.number(in: 8...12)
    people = (0..<count).map { index in
      Person(
        name: "\(Words.firstNames[index % 10]) \(random.element(of: Words.lastNames)) \(index)",
        government: Government.all[index % 4], topic: random.element(of: Words.nouns), isOfficial: index >= 8)
    }
    sections = (0..<4).map { _ in
      let topic = random.element(of: Words.nouns)
      let sentences = (0..<3).map { _ in
        (0..<4).map { _ in Self.sentence(on: random.element(of: Words.nouns), random: &random) }
      }
      let items = (0..<3).map { _ in random.element(of: Words.fillers) }
      return Section(topic: topic, sentences: sentences, items: items)
    }
  }

  private static func sentence(
    on topic: (cy: String, en: String), random: inout Random
  ) -> (cy: String, en: String) {
    let verb = random.element(of: Words.verbs)
    let first = random.element(of: Words.fillers)
    let second = random.element(of: Words.fillers)
    return (
      "\(verb.cy) \(topic.cy), gan gynnwys \(first.cy) a \(second.cy) ym mhob rhan o’r gwaith.",
      "\(verb.en) \(topic.en), including \(first.en) and \(second.en) in every part of the work."
    )
  }

  /// The communiqué in a language, `cy` or `en`.
  func communique(in language: String) -> String {
    let isWelsh = language == "cy"
    var text =
      "---\ndate: \(date)\nlocation:\n  mode: hybrid\n  place: \(isWelsh ? "Caerdydd" : "Cardiff")\nparticipants:\n"
    for (index, person) in people.enumerated() {
      let suffix = person.isOfficial ? "" : " " + (isWelsh ? person.government.suffix.cy : person.government.suffix.en)
      let role =
        isWelsh
        ? "\(person.isOfficial ? "Cyfarwyddwr" : "Gweinidog"): \(person.topic.cy)"
        : "\(person.isOfficial ? "Director" : "Minister"): \(person.topic.en)"
      text += "  - name: \(person.name)\(suffix)\n    role: \"\(role)\"\n    government: \(person.government.id)\n"
      if person.isOfficial { text += "    capacity: official\n" }
      if index == 0 { text += "    chair: true\n" }
    }
    text += "status: agreed\npublished: \(date)\n---\n"
    for section in sections {
      text += "\n## \(isWelsh ? section.topic.cy : section.topic.en)\n"
      for paragraph in section.sentences {
        text += "\n" + paragraph.map { isWelsh ? $0.cy : $0.en }.joined(separator: "\n") + "\n"
      }
      text += "\n" + section.items.map { "- " + (isWelsh ? $0.cy : $0.en) }.joined(separator: "\n") + "\n"
    }
    return text
  }
}
