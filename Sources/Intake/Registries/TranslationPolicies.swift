import Diagnostics
import Model

/// What a site does about missing translations, as `translations` says it.
struct TranslationPolicies: Sendable {
  /// For every kind of record that is not named.
  var forAll = TranslationPolicy.required
  /// For the kinds that are.
  var byKind: [RecordKind: TranslationPolicy] = [:]
}

extension FieldType where Value == TranslationPolicies {
  /// One policy, or a policy for each kind of record.
  static var translations: FieldType {
    .either(text: FieldType<TranslationPolicy>.oneOf.map { TranslationPolicies(forAll: $0) }, mapping: byKind)
  }

  private static var byKind: FieldType {
    let fields = RecordKind.allCases.map { kind in
      (
        kind,
        Field(
          kind.rawValue, FieldType<TranslationPolicy>.oneOf,
          MessageText(en: "The policy for this kind of record.", cy: "Y polisi ar gyfer y math hwn o gofnod."))
      )
    }
    return mapping(fields.map(\.1.description), what: .verbatim("“translations”")) { keys, context in
      var policies = TranslationPolicies()
      for (kind, field) in fields { policies.byKind[kind] = keys.read(field, &context)?.value }
      return policies
    }
  }
}
