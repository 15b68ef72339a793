import Diagnostics
import Model

/// The keys of a copy on a government's own channel.
enum OtherPublicationFields {
  static let government = Field(
    "government", .government, isRequired: true,
    MessageText(en: "The government whose channel it is.", cy: "Y llywodraeth biau’r sianel."))
  static let url = Field(
    "url", .address, isRequired: true, MessageText(en: "The address of the copy.", cy: "Cyfeiriad y copi."))
  static let language = Field(
    "language", FieldType<Language>.oneOf, isRequired: true,
    MessageText(en: "The language of the copy.", cy: "Iaith y copi."))
  static let published = Field(
    "published", .date, MessageText(en: "When that channel published it.", cy: "Pryd y cyhoeddodd y sianel honno ef."))
  static let differs = Field(
    "differs", .text,
    MessageText(
      en: "How the copy differs, in the file's language.", cy: "Sut y mae’r copi’n wahanol, yn iaith y ffeil."))

  /// All of them.
  static let all = [
    government.description, url.description, language.description, published.description, differs.description,
  ]
}

extension FieldType where Value == OtherPublicationDraft {
  /// A copy on a government's own channel.
  static var otherPublication: FieldType {
    FieldType(.mapping(OtherPublicationFields.all)) { node, context in
      let what = MessageText(en: "an entry of “also-published”", cy: "eitem o dan “also-published”")
      let reader = MappingReader(node, as: OtherPublicationFields.all, what: what, context: &context)
      guard let reader else { return nil }
      var draft = OtherPublicationDraft(range: node.range)
      draft.government = reader.read(OtherPublicationFields.government, &context)
      draft.url = reader.read(OtherPublicationFields.url, &context)
      draft.language = reader.read(OtherPublicationFields.language, &context)
      draft.published = reader.read(OtherPublicationFields.published, &context)
      draft.differs = reader.read(OtherPublicationFields.differs, &context)
      return draft
    }
  }
}
