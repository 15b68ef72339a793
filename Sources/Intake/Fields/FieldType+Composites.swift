package import Diagnostics
package import Model

extension FieldType {
  /// A list, every item with its place; at least one item.
  ///
  /// Nil when the value is no list; an item that cannot be read is reported and left out.
  package static func list<Element: Sendable>(of type: FieldType<Element>) -> FieldType
  where Value == [Located<Element>] {
    FieldType(.list(of: type.description)) { node, context in
      guard case .sequence(let items) = node.content else {
        context.report(
          .wrongType(
            context.key, found: node, expected: .list(of: type.description), at: context.place(of: node.range)))
        return nil
      }
      return read(items, in: node, as: type, &context)
    }
  }

  /// One value or a list of them, every item with its place.
  package static func oneOrMany<Element: Sendable>(of type: FieldType<Element>) -> FieldType
  where Value == [Located<Element>] {
    FieldType(.oneOrMany(of: type.description)) { node, context in
      if case .sequence(let items) = node.content { return read(items, in: node, as: type, &context) }
      return type.read(node, &context).map { [Located(value: $0, range: node.range)] }
    }
  }

  private static func read<Element>(
    _ items: [YAMLNode], in node: YAMLNode, as type: FieldType<Element>, _ context: inout ReadingContext
  ) -> [Located<Element>]? {
    guard !items.isEmpty else {
      context.report(.emptyList(context.key, at: context.place(of: node.range)))
      return nil
    }
    return items.compactMap { item in
      type.read(item, &context).map { Located(value: $0, range: item.range) }
    }
  }

  /// A group of keys with fields of its own.
  ///
  /// - Parameter what: What it is, as messages name it: “a person”.
  package static func mapping(
    _ fields: [FieldDescription], what: MessageText, reportsMissing: Bool = true,
    make: @escaping @Sendable (MappingReader, inout ReadingContext) -> Value?
  ) -> FieldType {
    FieldType(.mapping(fields)) { node, context in
      MappingReader(node, as: fields, what: what, reportsMissing: reportsMissing, context: &context)
        .flatMap { make($0, &context) }
    }
  }

  /// A value for each language, both required.
  package static func localized<Element: Sendable>(_ type: FieldType<Element>) -> FieldType
  where Value == Localized<Located<Element>> {
    let fields = Localized { Field(.inLanguage($0, type.description), type) }
    return FieldType(.localized(type.description)) { node, context in
      let what = MessageText.verbatim("“\(context.key)”")
      guard
        let reader = MappingReader(
          node, as: [fields.cy.description, fields.en.description], what: what, context: &context)
      else { return nil }
      let cy = reader.read(fields.cy, &context)
      let en = reader.read(fields.en, &context)
      guard let cy, let en else { return nil }
      return Localized(cy: cy, en: en)
    }
  }

  /// A value written as a single text in one way, and as a group of keys in another.
  package static func either(text: FieldType, mapping: FieldType) -> FieldType {
    FieldType(.anyOf([text.description, mapping.description])) { node, context in
      node.scalar == nil ? mapping.read(node, &context) : text.read(node, &context)
    }
  }

  /// This type, or the word for a fact that nobody recorded.
  package var orNotRecorded: FieldType<Recorded<Value>> {
    FieldType<Recorded<Value>>(.anyOf([description, .oneOf([Recorded<Value>.word])])) { node, context in
      let text = node.scalar?.text
      if text == Recorded<Value>.word { return .notRecorded }
      if let text, Suggestion.nearest(to: text, among: [Recorded<Value>.word]) != nil {
        context.report(
          .unknownWord(context.key, text, known: [Recorded<Value>.word], at: context.place(of: node.range)))
        return nil
      }
      return read(node, &context).map(Recorded.value)
    }
  }
}

extension FieldType where Value == Localized<String> {
  /// A text in both languages.
  package static var localizedText: FieldType {
    FieldType<Localized<Located<String>>>.localized(.text).map { texts in texts.map(\.value) }
  }
}
