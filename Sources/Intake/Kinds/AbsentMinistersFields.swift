import Diagnostics
import Model

/// The keys of a government that sent no minister.
enum AbsentMinistersFields {
  static let government = Field(
    "government", .government, isRequired: true,
    MessageText(en: "The government that sent no minister.", cy: "Y llywodraeth nad anfonodd weinidog."))
  static let reason = Field(
    "reason", .text,
    MessageText(en: "Why it sent none, in the file's language.", cy: "Pam nad anfonodd un, yn iaith y ffeil."))

  /// All of them.
  static let all = [government.description, reason.description]
}

extension FieldType where Value == AbsentMinistersDraft {
  /// A government that sent no minister, and why.
  static var absentMinisters: FieldType {
    FieldType(.mapping(AbsentMinistersFields.all)) { node, context in
      let what = MessageText(en: "an entry of “without-ministers”", cy: "eitem o dan “without-ministers”")
      let reader = MappingReader(node, as: AbsentMinistersFields.all, what: what, context: &context)
      guard let reader else { return nil }
      var draft = AbsentMinistersDraft(range: node.range)
      draft.government = reader.read(AbsentMinistersFields.government, &context)
      draft.reason = reader.read(AbsentMinistersFields.reason, &context)
      return draft
    }
  }
}
