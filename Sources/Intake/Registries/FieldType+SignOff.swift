import Diagnostics
import Model

extension FieldType where Value == SignOff {
  /// A level alone, or a level with its first day.
  static var signOff: FieldType {
    let level = Field(
      "level", FieldType<SignOffLevel>.oneOf, isRequired: true,
      MessageText(en: "What makes a text public.", cy: "Yr hyn sy’n gwneud testun yn gyhoeddus."))
    let from = Field(
      "from", FieldType<CalendarDate>.date,
      MessageText(
        en: "The first day of the rule; older records are archive.",
        cy: "Diwrnod cyntaf y rheol; archif yw cofnodion hŷn."))
    let keys = mapping([level.description, from.description], what: .verbatim("“sign-off”")) { keys, context in
      let start = keys.read(from, &context)
      return keys.read(level, &context).map { SignOff(level: $0.value, from: start?.value) }
    }
    return .either(text: FieldType<SignOffLevel>.oneOf.map { SignOff(level: $0) }, mapping: keys)
  }
}
