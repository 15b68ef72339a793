import Diagnostics
import Model

extension FieldType where Value == PersonDraft {
  /// A person given as chair apart, or in an apology.
  static var person: FieldType { person(PersonFields.person, what: MessageText(en: "a person", cy: "person")) }

  /// A participant of a meeting, who may say `chair: true`.
  static var participant: FieldType {
    person(PersonFields.participant, what: MessageText(en: "a participant", cy: "cyfranogwr"))
  }

  private static func person(_ fields: [FieldDescription], what: MessageText) -> FieldType {
    FieldType(.mapping(fields)) { node, context in
      MappingReader(node, as: fields, what: what, context: &context).map { PersonDraft($0, $0.node, &context) }
    }
  }
}

extension FieldType where Value == PersonDraft.Unnamed {
  /// `true` for somebody who is not to be named, `lost` for a lost name.
  static var unnamed: FieldType {
    FieldType(.anyOf([.boolean, .oneOf(["lost"])])) { node, context in
      if node.scalar?.text == "lost" { return .lost }
      return FieldType<Bool>.boolean.read(node, &context).map { $0 ? .deliberately : .no }
    }
  }
}

extension FieldType where Value == PartyDraft {
  /// Somebody who made a statement, or sent or received a letter.
  static var party: FieldType {
    FieldType(.mapping(PartyFields.all)) { node, context in
      let what = MessageText(en: "a sender, recipient or author", cy: "anfonwr, derbynnydd neu awdur")
      let reader = MappingReader(node, as: PartyFields.all, what: what, context: &context)
      return reader.map { PartyFields.draft($0, $0.node, &context) }
    }
  }
}

extension FieldType where Value == ChairDraft {
  /// A person, a list of persons, or `not-recorded`.
  static var chair: FieldType {
    let persons = FieldType<[Located<PersonDraft>]>.oneOrMany(of: .person)
    return persons.orNotRecorded.map { chair in
      switch chair {
      case .value(let persons): .persons(persons.map(\.value))
      case .notRecorded: .notRecorded
      }
    }
  }
}
