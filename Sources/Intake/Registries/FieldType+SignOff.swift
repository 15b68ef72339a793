import Model

extension FieldType where Value == SignOff {
  /// A level alone, or a level with its first day.
  static var signOff: FieldType {
    let level = Field("level", FieldType<SignOffLevel>.oneOf, isRequired: true, "What makes a text public.")
    let from = Field("from", FieldType<CalendarDate>.date, "The first day of the rule; older records are archive.")
    let keys = mapping([level.description, from.description], what: "“sign-off”") { keys, context in
      let start = keys.read(from, &context)
      return keys.read(level, &context).map { SignOff(level: $0.value, from: start?.value) }
    }
    return .either(text: FieldType<SignOffLevel>.oneOf.map { SignOff(level: $0) }, mapping: keys)
  }
}
