import Diagnostics
import Foundation
import Templates
import Testing

/// One case of the public specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  /// A file of cases.
  private struct Suite: Decodable {
    let tests: [SpecificationCase]
  }

  /// The case's name in its file.
  let name: String
  /// The values.
  let data: JSONValue
  /// The template.
  let template: String
  /// Its partials.
  let partials: [String: String]?
  /// What it must make.
  let expected: String

  var testDescription: String { name }

  /// All cases of a file.
  static func all(in file: String) throws -> [SpecificationCase] {
    let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Specification")
    let data = try Data(contentsOf: folder.appendingPathComponent(file + ".json"))
    return try JSONDecoder().decode(Suite.self, from: data).tests
  }

  /// What it makes, or what is wrong with it.
  func rendered() -> Result<String, TemplateProblems> {
    var texts = partials ?? [:]
    texts["case"] = template
    let usage = TagUsage(Array(texts.values))
    let sources = texts.map { name, text in
      TemplateSource(name: name, text: SourceText(file: name, bytes: Array(text.utf8)))
    }
    let values = data.object ?? [:]
    return TemplateSet(sources: sources, constants: [:])
      .template(named: "case", for: JSONView.self, fields: { JSONView.fields(of: values, usage: usage) })
      .map { template in
        var bytes: [UInt8] = []
        template.render(JSONView(values: values), into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
  }
}
