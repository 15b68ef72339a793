import Diagnostics

/// The keys of a finding that an editor allows.
enum SuppressionFields {
  static let rule = Field(
    "rule", .code, isRequired: true,
    MessageText(en: "The code of the finding, such as CMQ113.", cy: "Cod y canfyddiad, megis CMQ113."))
  static let reason = Field(
    "reason", .text, isRequired: true,
    MessageText(en: "Why it is allowed in this record.", cy: "Pam y caniateir ef yn y cofnod hwn."))

  /// All of them.
  static let all = [rule.description, reason.description]
}

extension FieldType where Value == SuppressionDraft {
  /// A finding that an editor allows, with the reason.
  static var suppression: FieldType {
    FieldType(.mapping(SuppressionFields.all)) { node, context in
      let what = MessageText(en: "an entry of “allow”", cy: "eitem o dan “allow”")
      let reader = MappingReader(node, as: SuppressionFields.all, what: what, context: &context)
      guard let reader else { return nil }
      var draft = SuppressionDraft(range: node.range)
      draft.code = reader.read(SuppressionFields.rule, &context)
      draft.reason = reader.read(SuppressionFields.reason, &context)
      return draft
    }
  }
}

extension FieldType where Value == DiagnosticCode {
  /// `CMQ` and three digits.
  static var code: FieldType {
    let description = TypeDescription.form(
      MessageText(en: "the code of a finding, such as CMQ113", cy: "cod canfyddiad, megis CMQ113"),
      pattern: "^CMQ[0-9]{3}$")
    return scalar(description) { scalar, range, context in
      if let code = DiagnosticCode(scalar.text) { return code }
      context.report(
        .wrongText(context.key, found: scalar.text, expected: description, at: context.place(of: range)))
      return nil
    }
  }
}
