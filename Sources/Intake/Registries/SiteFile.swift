import Model

/// The keys of `site.yaml` and how they make the site's settings.
package enum SiteFile {
  private static let title = Field("title", .localizedText, isRequired: true, "The site's title.")
  private static let description = Field(
    "description", .localizedText, isRequired: true, "What the site is, in a sentence.")
  private static let languages = Field(
    "languages", .languages, isRequired: true, "The languages of the site, in the order of the chooser.")
  private static let baseURL = Field(
    "base-url", .baseURL, isRequired: true, "The address of the root, one for all or one for each language.")
  private static let signOff = Field("sign-off", .signOff, "What makes a text public, unless a group says otherwise.")
  private static let authority = Field(
    "authority", .authority, isRequired: true, "The stable name for statements and feed ids; not a host.")
  private static let publisher = Field(
    "publisher", .government, isRequired: true, "The government that publishes first.")
  private static let notice = Field("notice", .localizedText, "A notice on every page.")
  private static let translations = Field(
    "translations", .translations, "What to do about a missing translation, for all kinds of records or by kind.")
  private static let contact = Field("contact", .text, "An e-mail address or the address of a page.")
  private static let licence = Field("licence", .localizedText, "The licence of the texts, in a sentence.")
  private static let checks = Field("checks", .checks, "How much findings weigh at this site, by their codes.")

  /// What messages and schemas call the file.
  static let what = "the site's settings"

  /// The keys in the order in which they are documented.
  package static let fields = [
    title.description, description.description, languages.description, baseURL.description, signOff.description,
    authority.description, publisher.description, notice.description, translations.description, contact.description,
    licence.description, checks.description,
  ]

  /// The settings; nil after anything required was reported.
  static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> Site? {
    guard let keys = MappingReader(node, as: fields, what: what, context: &context) else { return nil }
    let title = keys.read(title, &context)
    let description = keys.read(description, &context)
    let languages = keys.read(languages, &context)
    let baseURL = keys.read(baseURL, &context)
    let authority = keys.read(authority, &context)
    let publisher = keys.read(publisher, &context)
    let signOff = keys.read(signOff, &context)
    let notice = keys.read(notice, &context)
    let translations = keys.read(translations, &context)
    let contact = keys.read(contact, &context)
    let licence = keys.read(licence, &context)
    let checks = keys.read(checks, &context)
    guard let title, let description, let languages, let baseURL, let authority, let publisher else { return nil }
    return Site(
      title: title.value, description: description.value, languages: languages.value, baseURL: baseURL.value,
      authority: authority.value, publisher: publisher.value, signOff: signOff?.value ?? SignOff(level: .none),
      notice: notice?.value, contact: contact?.value, licence: licence?.value,
      translations: translations?.value.forAll ?? .required, translationsByKind: translations?.value.byKind ?? [:],
      checks: checks?.value ?? [:])
  }
}
