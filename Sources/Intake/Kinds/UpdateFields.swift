import Diagnostics
import Model

/// The keys of a change after publication.
enum UpdateFields {
  static let date = Field(
    "date", .date, isRequired: true, MessageText(en: "The day of the change.", cy: "Diwrnod y newid."))
  static let note = Field(
    "note", .text, MessageText(en: "What changed, in the file's language.", cy: "Beth a newidiodd, yn iaith y ffeil."))

  /// All of them.
  static let all = [date.description, note.description]
}

extension FieldType where Value == UpdateDraft {
  /// A change after publication.
  static var update: FieldType {
    FieldType(.mapping(UpdateFields.all)) { node, context in
      let what = MessageText(en: "an update", cy: "diweddariad")
      let reader = MappingReader(node, as: UpdateFields.all, what: what, context: &context)
      guard let reader else { return nil }
      var draft = UpdateDraft(node: reader.node)
      draft.date = reader.read(UpdateFields.date, &context)
      draft.note = reader.read(UpdateFields.note, &context)
      return draft
    }
  }
}
