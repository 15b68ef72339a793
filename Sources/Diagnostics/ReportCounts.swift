/// What a check looked at, in numbers.
package struct ReportCounts: Hashable, Sendable {
  /// How many records, each counted once for all its languages.
  package let records: Int
  /// How many files, registries included.
  package let files: Int
  /// How many records are drafts, or minutes that nobody agreed to publish.
  package let drafts: Int

  /// The numbers of a check.
  package init(records: Int, files: Int, drafts: Int) {
    self.records = records
    self.files = files
    self.drafts = drafts
  }
}
