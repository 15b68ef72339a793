import Model

/// The keys of a copy on a government's own channel.
enum OtherPublicationFields {
  static let government = Field("government", .government, isRequired: true, "The government whose channel it is.")
  static let url = Field("url", .address, isRequired: true, "The address of the copy.")
  static let language = Field(
    "language", FieldType<Language>.oneOf, isRequired: true, "The language of the copy.")
  static let published = Field("published", .date, "When that channel published it.")
  static let differs = Field("differs", .text, "How the copy differs, in the file's language.")

  /// All of them.
  static let all = [
    government.description, url.description, language.description, published.description, differs.description,
  ]
}

extension FieldType where Value == OtherPublicationDraft {
  /// A copy on a government's own channel.
  static var otherPublication: FieldType {
    FieldType(.mapping(OtherPublicationFields.all)) { node, context in
      let what = "an entry of “also-published”"
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
