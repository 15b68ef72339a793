/// The settings of a site.
package struct Site: Hashable, Sendable {
  /// Its title.
  package let title: Localized<String>
  /// What it is, in a sentence.
  package let description: Localized<String>
  /// The languages in the order of the chooser.
  package let languages: [Language]
  /// The address of the root for each language, without a slash at the end.
  package var baseURL: Localized<String>
  /// What stable names, such as the ids of feeds, begin with.
  package let authority: Authority
  /// The government that publishes first.
  package let publisher: GovernmentID
  /// The sign-off for every group that names none.
  package let signOff: SignOff
  /// A notice on every page ("An example, not an official text").
  package let notice: Localized<String>?
  /// How to reach whoever keeps the site: an e-mail address or an address of a page.
  package let contact: String?
  /// The licence of the texts, in a sentence.
  package let licence: Localized<String>?
  /// What to do about a missing translation.
  package let translations: TranslationPolicy
  /// Where that differs for a kind of record.
  package let translationsByKind: [RecordKind: TranslationPolicy]
  /// How much findings of records weigh, by their codes (“CMQ113”), where the site departs from the rules.
  package let checks: [String: CheckLevel]
  /// What there is for programs besides the pages.
  package let outputs: Set<SiteOutput>

  /// The settings of a site.
  package init(
    title: Localized<String>,
    description: Localized<String>,
    languages: [Language],
    baseURL: Localized<String>,
    authority: Authority,
    publisher: GovernmentID,
    signOff: SignOff,
    notice: Localized<String>? = nil,
    contact: String? = nil,
    licence: Localized<String>? = nil,
    translations: TranslationPolicy = .required,
    translationsByKind: [RecordKind: TranslationPolicy] = [:],
    checks: [String: CheckLevel] = [:],
    outputs: Set<SiteOutput> = Set(SiteOutput.allCases)
  ) {
    self.title = title
    self.description = description
    self.languages = languages
    self.baseURL = baseURL
    self.authority = authority
    self.publisher = publisher
    self.signOff = signOff
    self.notice = notice
    self.contact = contact
    self.licence = licence
    self.translations = translations
    self.translationsByKind = translationsByKind
    self.checks = checks
    self.outputs = outputs
  }

  /// What to do about a missing translation of a kind of record.
  package func translationPolicy(for kind: RecordKind) -> TranslationPolicy {
    translationsByKind[kind] ?? translations
  }
}
