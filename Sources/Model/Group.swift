/// A group of ministers of several governments.
package struct Group: Hashable, Sendable {
  /// Its folder below `content/groups/`.
  package let id: GroupID
  /// Its names, stored whole: Welsh names take different prepositions and are never composed.
  package let name: DatedName
  /// Its short name.
  package let shortName: Localized<String>
  /// What it is for, in a sentence.
  package let remit: Localized<String>?
  /// Its address segment in each language.
  package let slug: Localized<Slug>
  /// Its members.
  package let governments: [GovernmentID]
  /// Its tier.
  package let tier: GroupTier?
  /// How many meetings a year its terms of reference set.
  package let meetingsPerYear: Int?
  /// The sign-off it asks for; nil: the site's.
  package let signOff: SignOff?
  /// The first year of which this site holds every meeting.
  package let archiveFrom: Int?

  /// A group.
  package init(
    id: GroupID,
    name: DatedName,
    shortName: Localized<String>,
    remit: Localized<String>? = nil,
    slug: Localized<Slug>,
    governments: [GovernmentID],
    tier: GroupTier? = nil,
    meetingsPerYear: Int? = nil,
    signOff: SignOff? = nil,
    archiveFrom: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.remit = remit
    self.slug = slug
    self.governments = governments
    self.tier = tier
    self.meetingsPerYear = meetingsPerYear
    self.signOff = signOff
    self.archiveFrom = archiveFrom
  }
}
