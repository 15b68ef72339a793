package import JSON

/// The JSON Schema (draft 2020-12) of a front matter or a registry file.
///
/// Only keywords that draft 7 has as well, with the same meaning, and no references: editors that know older drafts read
/// it alike.
package struct JSONSchema: Sendable {
  /// The schema itself.
  package let json: JSONValue

  /// The schema of a subject, made from its described keys.
  package init(of subject: SchemaSubject) {
    let head: [JSONMember] = [
      JSONMember(name: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
      JSONMember(name: "$comment", value: .string(Self.comment)),
      JSONMember(name: "title", value: .string(subject.title.capitalisedFirst)),
    ]
    json = .object(head + TypeDescription.mapping(subject.fields).schema)
  }

  /// The schema as a file, with a line break at its end.
  package var text: String { json.text + "\n" }

  /// How values are meant, and what no schema can say.
  private static let comment = """
    Values are as YAML 1.2 reads them: a date without quotes is a string. This schema does not say everything. \
    “communique check” also asks whether both languages state the same facts, whether dates exist and are in order, \
    whether ids name something that there is, and what one key requires of another.
    """
}
