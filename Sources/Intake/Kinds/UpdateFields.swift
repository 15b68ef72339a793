import Model

/// The keys of a change after publication.
enum UpdateFields {
  static let date = Field("date", .date, isRequired: true, "The day of the change.")
  static let note = Field("note", .text, "What changed, in the file's language.")

  /// All of them.
  static let all = [date.description, note.description]
}

extension FieldType where Value == UpdateDraft {
  /// A change after publication.
  static var update: FieldType {
    FieldType(.mapping(UpdateFields.all)) { node, context in
      let reader = MappingReader(node, as: UpdateFields.all, what: "an update", context: &context)
      guard let reader else { return nil }
      var draft = UpdateDraft(node: reader.node)
      draft.date = reader.read(UpdateFields.date, &context)
      draft.note = reader.read(UpdateFields.note, &context)
      return draft
    }
  }
}
