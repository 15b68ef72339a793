import Diagnostics
import JSON
import Model

extension TypeDescription {
  /// The keywords of the schema of a value of this type, with its descriptions in a language.
  func schema(in language: MessageLanguage) -> [JSONMember] {
    switch self {
    // Digits are a number to an editor, but a text to the reader.
    case .text: [.keyword("type", ["string", "number"]), .keyword("pattern", .string(SchemaPattern.text))]
    case .date: Self.string(SchemaPattern.date, format: "date")
    case .boolean: [.keyword("type", "boolean")]
    case .integer(let bounds): Self.integer(bounds)
    case .address: Self.string(SchemaPattern.address, format: "uri")
    case .identifier: Self.identifierText
    case .government, .group: [.keyword("title", .string(phrase.capitalised[language]))] + Self.identifierText
    case .oneOf(let words): [.keyword("type", "string"), .keyword("enum", .array(words.map(JSONValue.string)))]
    case .localized(let type): Self.object(Language.allCases.map { .inLanguage($0, type) }, in: language)
    case .list(let type): Self.list(of: type, in: language)
    case .mapping(let fields): Self.object(fields, in: language)
    case .form(let words, let pattern):
      [.keyword("title", .string(words.capitalised[language]))] + Self.string(pattern)
    // Not `oneOf`: a date is a text as well.
    case .dateOrYear, .oneOrMany, .anyOf:
      [.keyword("anyOf", .array(alternatives(in: language).map(JSONValue.object)))]
    }
  }

  /// The schemas of which a value meets at least one.
  private func alternatives(in language: MessageLanguage) -> [[JSONMember]] {
    switch self {
    case .dateOrYear: [Self.date.schema(in: language), Self.string(SchemaPattern.year), Self.integer(1000...9999)]
    case .oneOrMany(let type): type.alternatives(in: language) + [Self.list(of: type, in: language)]
    case .anyOf(let types): types.flatMap { $0.alternatives(in: language) }
    default: [schema(in: language)]
    }
  }

  private static var identifierText: [JSONMember] {
    string(SchemaPattern.identifier) + [.keyword("maxLength", .integer(IdentifierSyntax.maximumLength))]
  }

  private static func string(_ pattern: String?, format: String? = nil) -> [JSONMember] {
    var keywords: [JSONMember] = [.keyword("type", "string")]
    if let format { keywords.append(.keyword("format", .string(format))) }
    if let pattern { keywords.append(.keyword("pattern", .string(pattern))) }
    return keywords
  }

  private static func integer(_ bounds: ClosedRange<Int>) -> [JSONMember] {
    [
      .keyword("type", "integer"), .keyword("minimum", .integer(bounds.lowerBound)),
      .keyword("maximum", .integer(bounds.upperBound)),
    ]
  }

  private static func list(of type: TypeDescription, in language: MessageLanguage) -> [JSONMember] {
    let items = JSONValue.object(type.schema(in: language))
    return [.keyword("type", "array"), .keyword("minItems", .integer(1)), .keyword("items", items)]
  }

  private static func object(_ fields: [FieldDescription], in language: MessageLanguage) -> [JSONMember] {
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    let properties = fields.map { field in
      let description = JSONMember.keyword("description", .string(field.summary[language]))
      return JSONMember(name: field.name, value: .object([description] + field.type.schema(in: language)))
    }
    var keywords: [JSONMember] = [.keyword("type", "object")]
    if !required.isEmpty { keywords.append(.keyword("required", .array(required))) }
    keywords.append(.keyword("additionalProperties", .bool(false)))
    keywords.append(.keyword("properties", .object(properties)))
    return keywords
  }
}

extension JSONMember {
  /// A keyword of a schema.
  fileprivate static func keyword(_ name: String, _ value: JSONValue) -> JSONMember {
    JSONMember(name: name, value: value)
  }
}
