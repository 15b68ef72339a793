import Diagnostics
import Model

/// The keys of `site.yaml` and how they make the site's settings.
package enum SiteFile {
  private static let title = Field(
    "title", .localizedText, isRequired: true, MessageText(en: "The site's title.", cy: "Teitl y wefan."))
  private static let description = Field(
    "description", .localizedText, isRequired: true,
    MessageText(en: "What the site is, in a sentence.", cy: "Beth yw’r wefan, mewn brawddeg."))
  private static let languages = Field(
    "languages", .languages, isRequired: true,
    MessageText(
      en: "The languages of the site, in the order of the chooser.",
      cy: "Ieithoedd y wefan, yn y drefn y cânt eu cynnig."))
  private static let baseURL = Field(
    "base-url", .baseURL, isRequired: true,
    MessageText(
      en: "The address of the root, one for all or one for each language.",
      cy: "Cyfeiriad gwraidd y wefan, un i bawb neu un i bob iaith."))
  private static let signOff = Field(
    "sign-off", .signOff,
    MessageText(
      en: "What makes a text public, unless a group says otherwise.",
      cy: "Yr hyn sy’n gwneud testun yn gyhoeddus, oni bai bod grŵp yn dweud yn wahanol."))
  private static let authority = Field(
    "authority", .authority, isRequired: true,
    MessageText(
      en: "The stable name for statements and feed ids; not a host.",
      cy: "Yr enw sefydlog ar gyfer datganiadau a dynodyddion ffrydiau; nid enw parth."))
  private static let publisher = Field(
    "publisher", .government, isRequired: true,
    MessageText(en: "The government that publishes first.", cy: "Y llywodraeth sy’n cyhoeddi gyntaf."))
  private static let notice = Field(
    "notice", .localizedText, MessageText(en: "A notice on every page.", cy: "Hysbysiad ar bob tudalen."))
  private static let translations = Field(
    "translations", .translations,
    MessageText(
      en: "What to do about a missing translation, for all kinds of records or by kind.",
      cy: "Beth i’w wneud pan fo cyfieithiad ar goll, ar gyfer pob math o gofnod neu yn ôl math."))
  private static let contact = Field(
    "contact", .text,
    MessageText(en: "An e-mail address or the address of a page.", cy: "Cyfeiriad e-bost neu gyfeiriad tudalen."))
  private static let licence = Field(
    "licence", .localizedText,
    MessageText(en: "The licence of the texts, in a sentence.", cy: "Trwydded y testunau, mewn brawddeg."))
  private static let checks = Field(
    "checks", .checks,
    MessageText(
      en: "How much findings weigh at this site, by their codes.",
      cy: "Pwysau canfyddiadau ar y wefan hon, yn ôl eu codau."))

  private static let outputs = Field(
    "outputs", .outputs,
    MessageText(
      en: "What there is for programs besides the pages; everything unless it is given.",
      cy: "Yr hyn sydd ar gael i raglenni heblaw’r tudalennau; popeth oni bai ei fod wedi’i nodi."))

  /// What messages and schemas call the file.
  static let what = MessageText(en: "the site's settings", cy: "gosodiadau’r wefan")

  /// The keys in the order in which they are documented.
  package static let fields = [
    title.description, description.description, languages.description, baseURL.description, signOff.description,
    authority.description, publisher.description, notice.description, translations.description, contact.description,
    licence.description, checks.description, outputs.description,
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
    let outputs = keys.read(outputs, &context)
    guard let title, let description, let languages, let baseURL, let authority, let publisher else { return nil }
    return Site(
      title: title.value, description: description.value, languages: languages.value, baseURL: baseURL.value,
      authority: authority.value, publisher: publisher.value, signOff: signOff?.value ?? SignOff(level: .none),
      notice: notice?.value, contact: contact?.value, licence: licence?.value,
      translations: translations?.value.forAll ?? .required, translationsByKind: translations?.value.byKind ?? [:],
      checks: checks?.value ?? [:], outputs: outputs?.value ?? Set(SiteOutput.allCases))
  }
}
