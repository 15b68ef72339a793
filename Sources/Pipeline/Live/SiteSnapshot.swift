package import Diagnostics
import Intake
package import Model

/// A previewed site as it was at one moment.
package struct SiteSnapshot: Sendable {
  /// What was found.
  package let report: CheckReport
  /// The records that were read anew, each with the languages whose files had changed.
  package let changes: [RecordID: [Language]]
  /// What is wrong with neither of the files of any record.
  package let siteFindings: [Diagnostic]
  private let records: [RecordFiles]
  private let archive: LiveArchive
  private let pages: LivePages?
  private let findings: [RecordID: [Diagnostic]]

  init(
    report: CheckReport, records: [RecordFiles], archive: LiveArchive, pages: LivePages?,
    changes: [RecordID: [Language]]
  ) {
    self.report = report
    self.changes = changes
    self.records = records
    self.archive = archive
    self.pages = pages
    var owners: [String: RecordID] = [:]
    for record in records {
      for case let file? in [record.files.cy, record.files.en] { owners[file] = record.id }
    }
    siteFindings = report.diagnostics.filter { owners[$0.place.file] == nil }
    findings = Dictionary(grouping: report.diagnostics) { owners[$0.place.file] }
      .reduce(into: [:]) { own, entry in if let id = entry.key { own[id] = entry.value } }
  }

  /// The languages of the site in their order.
  package var languages: [Language] { archive.last?.site.languages ?? Language.allCases }

  /// Whether there is anything to show but problems.
  package var hasPages: Bool { pages != nil }

  /// The paths of all files, as a build would write them.
  package var paths: [String] { pages?.paths ?? [] }

  /// The file at a path below the root of the site, made at this call; nil when there is none.
  package func file(at path: String) -> LiveFile? { pages?.file(at: path) }

  /// What is wrong with the files of a record.
  package func findings(of record: RecordID) -> [Diagnostic] { findings[record] ?? [] }

  /// Every record, by id.
  package var recordStates: [RecordState] {
    let shown = Dictionary((archive.last?.records ?? []).map { ($0.id, $0) }) { first, _ in first }
    return records.map { record in
      RecordState(
        id: record.id, files: record.files, shown: shown[record.id],
        isOutdated: isOutdated(record.id),
        pages: Localized { pages?.page(of: record.id, in: $0) }, findings: findings(of: record.id))
    }
  }

  /// The page of a record in a language; nil when it has none.
  package func page(of record: RecordID, in language: Language) -> RecordPage? {
    pages?.page(of: record, in: language)
  }

  /// Whether a record is shown as it was before its files had errors.
  package func isOutdated(_ record: RecordID) -> Bool { archive.outdated.contains(record) }
}
