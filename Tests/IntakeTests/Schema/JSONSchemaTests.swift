import Diagnostics
import Intake
import JSON
import Model
import TestSupport
import Testing

struct JSONSchemaTests {
  @Test(
    "Every described key is a property with its meaning, and no other key is one", arguments: SchemaSubject.allCases)
  func everyKey(subject: SchemaSubject) throws {
    expect(JSONSchema(of: subject).json, toDescribe: subject.fields)
  }

  @Test("Keys have the types that an editor is to offer")
  func types() throws {
    let schema = JSONSchema(of: .record(.communique)).json
    #expect(schema["properties", "date", "format"] == "date")
    #expect(schema["properties", "status", "enum"] == ["draft", "agreed", "withdrawn"])
    #expect(schema["properties", "participants", "type"] == "array")
    #expect(schema["properties", "participants", "items", "properties", "chair", "type"] == "boolean")
    #expect(schema["properties", "location", "required"] == ["mode"])
    #expect(schema["required"] == ["date", "location", "participants"])
    let order = try #require(JSONSchema(of: .government).json["properties", "order"])
    #expect(order["type"] == "integer")
    #expect(order["maximum"] == .integer(9999))
    let title = try #require(JSONSchema(of: .site).json["properties", "title"])
    #expect(title["required"] == ["cy", "en"])
    #expect(title["properties", "cy", "description"] == "In Welsh.")
  }

  @Test("What may be one or many, or not recorded, is one list of alternatives")
  func alternatives() throws {
    let chair = JSONSchema(of: .record(.communique)).json["properties", "chair", "anyOf"]
    let types = try #require(chair?.items.map { $0["type"] })
    #expect(types == ["object", "array", "string"])
    #expect(chair?.items.last?["enum"] == ["not-recorded"])
  }

  @Test("A schema names its draft and says what it cannot check")
  func head() throws {
    let schema = JSONSchema(of: .group).json
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"] == "The group's file")
    guard case .string(let comment) = schema["$comment"] else {
      Issue.record("There is no comment.")
      return
    }
    #expect(comment.contains("communique check"))
  }

  @Test("Every schema has a name of its own")
  func names() {
    #expect(
      SchemaSubject.allCases.map(\.name) == [
        "communique", "statement", "letter", "minutes", "terms-of-reference", "page", "site", "government", "group",
      ])
  }

  private func expect(_ schema: JSONValue?, toDescribe fields: [FieldDescription]) {
    #expect(schema?["type"] == "object")
    #expect(schema?["additionalProperties"] == .bool(false))
    #expect(schema?["properties"]?.names == fields.map(\.name))
    #expect((schema?["required"]?.items ?? []) == fields.filter(\.isRequired).map { .string($0.name) })
    for field in fields {
      let property = schema?["properties", field.name]
      #expect(property?["description"] == .string(field.summary.en))
      expect(property, toBe: field.type)
    }
  }

  /// Goes down through the types as they are nested; every type ends in a `type` or in alternatives.
  private func expect(_ schema: JSONValue?, toBe type: TypeDescription) {
    switch type {
    case .mapping(let fields): expect(schema, toDescribe: fields)
    case .list(let element): expect(schema?["items"], toBe: element)
    case .oneOrMany(let element): expect(schema?["anyOf"]?.items.last?["items"], toBe: element)
    case .localized: #expect(schema?["properties"]?.names == Language.allCases.map(\.rawValue))
    case .anyOf, .dateOrYear: #expect((schema?["anyOf"]?.items.count ?? 0) > 1)
    case .oneOf(let words): #expect(schema?["enum"] == .array(words.map(JSONValue.string)))
    case .text: #expect(schema?["type"] == ["string", "number"])
    case .boolean: #expect(schema?["type"] == "boolean")
    case .integer: #expect(schema?["type"] == "integer")
    case .date, .address, .identifier, .government, .group, .form: #expect(schema?["type"] == "string")
    }
  }
}
