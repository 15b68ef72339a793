package import Model

/// The registries of an archive and the records that one audience may see.
///
/// Whatever is built for readers asks for an `Edition<Public>`. Only this room can make one, in
/// `Clearance.publicEdition(of:)`, so no other code can decide that a record is public.
package struct Edition<Reader: Audience>: Sendable {
  /// The site's settings.
  package let site: Site
  /// The governments in their neutral order.
  package let governments: [Government]
  /// The groups by id.
  package let groups: [Group]
  /// The records that this audience may see, by id.
  package let records: [TranslatedRecord]

  /// The registries of an archive with the records that were chosen for this audience.
  init(of archive: Archive, records: [TranslatedRecord]) {
    site = archive.site
    governments = archive.governments
    groups = archive.groups
    self.records = records
  }
}

extension Edition where Reader == Drafts {
  /// Everything in an archive, for its editors; of what is withdrawn they see what everybody sees.
  package init(everythingIn archive: Archive) {
    self.init(of: archive, records: archive.records.map(\.visiblePart))
  }
}
