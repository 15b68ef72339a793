package import Diagnostics
package import JSON

/// The JSON Schema (draft 2020-12) of a front matter or a registry file.
///
/// Only keywords that draft 7 has as well, with the same meaning, and no references: editors that know older drafts read
/// it alike.
package struct JSONSchema: Sendable {
  /// The schema itself.
  package let json: JSONValue

  /// The schema of a subject, made from its described keys, with its descriptions in a language.
  package init(of subject: SchemaSubject, in language: MessageLanguage = .en) {
    let head: [JSONMember] = [
      JSONMember(name: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
      JSONMember(name: "$comment", value: .string(Self.comment[language])),
      JSONMember(name: "title", value: .string(subject.title.capitalised[language])),
    ]
    json = .object(head + TypeDescription.mapping(subject.fields).schema(in: language))
  }

  /// The schema as a file, with a line break at its end.
  package var text: String { json.text + "\n" }

  /// How values are meant, and what no schema can say.
  private static let comment = MessageText(
    en: """
      Values are as YAML 1.2 reads them: a date without quotes is a string. This schema does not say everything. \
      “communique check” also asks whether both languages state the same facts, whether dates exist and are in order, \
      whether ids name something that there is, and what one key requires of another.
      """,
    cy: """
      Darllenir gwerthoedd yn ôl YAML 1.2: testun yw dyddiad heb ddyfynodau. Nid yw’r sgema hwn yn dweud popeth. Mae \
      “communique check” hefyd yn gofyn a yw’r ddwy iaith yn nodi’r un ffeithiau, a yw’r dyddiadau’n bodoli ac mewn \
      trefn, a yw pob dynodydd yn enwi rhywbeth sydd yno, a beth y mae un allwedd yn ei ofyn gan un arall.
      """)
}
