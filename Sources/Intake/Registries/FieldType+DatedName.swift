import Diagnostics
import Model

extension FieldType where Value == DatedName {
  /// A name in both languages, or a list of names, newest first, each but the last with its first day.
  static var datedName: FieldType {
    let one = FieldType<Localized<String>>.localizedText
    let many = FieldType<[Located<DatedName.Entry>]>.list(of: .datedEntry)
    return FieldType(.anyOf([one.description, many.description])) { node, context in
      guard case .sequence(let items) = node.content else {
        return one.read(node, &context).flatMap { DatedName(entries: [DatedName.Entry(from: nil, name: $0)]) }
      }
      // The order can be told only when every item was understood.
      guard let entries = many.read(node, &context), entries.count == items.count else { return nil }
      guard isOrdered(entries, &context) else { return nil }
      return DatedName(entries: entries.map(\.value))
    }
  }

  private static func isOrdered(_ entries: [Located<DatedName.Entry>], _ context: inout ReadingContext) -> Bool {
    var isOrdered = true
    for (index, entry) in entries.enumerated() {
      let place = context.place(of: entry.range)
      let isLast = index == entries.count - 1
      if isLast != (entry.value.from == nil) {
        context.report(isLast ? .oldestNameWithDay(at: place) : .newerNameWithoutDay(at: place))
        isOrdered = false
      } else if index > 0, let from = entry.value.from, let newer = entries[index - 1].value.from, from >= newer {
        context.report(.namesOutOfOrder(at: place, newer: context.place(of: entries[index - 1].range)))
        isOrdered = false
      }
    }
    return isOrdered
  }
}

extension FieldType where Value == DatedName.Entry {
  /// A name in both languages with its first day or year.
  fileprivate static var datedEntry: FieldType {
    let from = Field(
      "from", FieldType<CalendarDate>.dateOrYear,
      MessageText(en: "The first day of the name, or its year.", cy: "Diwrnod cyntaf yr enw, neu ei flwyddyn."))
    let cy = Field(
      "cy", FieldType<String>.text, isRequired: true, MessageText(en: "The name in Welsh.", cy: "Yr enw yn Gymraeg."))
    let en = Field(
      "en", FieldType<String>.text, isRequired: true, MessageText(en: "The name in English.", cy: "Yr enw yn Saesneg."))
    return mapping([from.description, cy.description, en.description], what: MessageText(en: "a name", cy: "enw")) {
      keys, context in
      let start = keys.read(from, &context)
      let welsh = keys.read(cy, &context)
      let english = keys.read(en, &context)
      guard let welsh, let english, keys.contains(from) == (start != nil) else { return nil }
      return DatedName.Entry(from: start?.value, name: Localized(cy: welsh.value, en: english.value))
    }
  }
}
