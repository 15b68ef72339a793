/// The keys of somebody who made a statement, or sent or received a letter.
enum PartyFields {
  static let name = PersonFields.name
  static let role = PersonFields.role
  static let government = PersonFields.government
  static let organisation = PersonFields.organisation

  /// All of them.
  static let all = [name.description, role.description, government.description, organisation.description]

  /// Reads one entry; what is missing or contradictory is for the rules to find.
  static func draft(_ reader: MappingReader, _ node: YAMLNode, _ context: inout ReadingContext) -> PartyDraft {
    var draft = PartyDraft(node: node)
    draft.name = reader.read(name, &context)
    draft.role = reader.read(role, &context)
    draft.government = reader.read(government, &context)
    draft.organisation = reader.read(organisation, &context)
    return draft
  }
}
