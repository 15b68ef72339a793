/// A government of the registry.
package struct Government: Hashable, Sendable {
  /// Its folder below `content/governments/`.
  package let id: GovernmentID
  /// Its official names.
  package let name: DatedName
  /// Its address segment in each language.
  package let slug: Localized<Slug>
  /// Its own site in each language.
  package let sites: Localized<String>
  /// Other hosts on which it publishes.
  package let channels: [String]
  /// Its place in the neutral order in which governments are always listed.
  package let order: Int

  /// A government.
  package init(
    id: GovernmentID, name: DatedName, slug: Localized<Slug>, sites: Localized<String>, channels: [String], order: Int
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.sites = sites
    self.channels = channels
    self.order = order
  }
}
