/// Everything a content tree holds, checked: settings, registries and records, drafts included.
package struct Archive: Sendable {
  /// The site's settings.
  package var site: Site
  /// The governments in their neutral order.
  package let governments: [Government]
  /// The groups by id.
  package let groups: [Group]
  /// The records by id.
  package let records: [TranslatedRecord]

  /// Everything a content tree holds.
  package init(site: Site, governments: [Government], groups: [Group], records: [TranslatedRecord]) {
    self.site = site
    self.governments = governments.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    self.groups = groups.sorted { $0.id < $1.id }
    self.records = records.sorted { $0.id < $1.id }
  }
}
