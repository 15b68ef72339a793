import Files
import Intake
package import Model

/// Lists the records of a site, finished or not.
package struct RecordList: Sendable {
  /// What a record must be to be in the list; nil asks nothing.
  package struct Filter: Sendable {
    package var selection: RecordSelection?
    package var group: String?
    package var government: String?
    package var year: Int?
    /// After how many days from the meeting a communiqué is late.
    package var lateAfter: Int

    /// A filter.
    package init(
      selection: RecordSelection?, group: String?, government: String?, year: Int?, lateAfter: Int
    ) {
      self.selection = selection
      self.group = group
      self.government = government
      self.year = year
      self.lateAfter = lateAfter
    }
  }

  private let folders: SiteFolders
  private let filter: Filter
  private let today: CalendarDate

  /// A list as of a day.
  package init(folders: SiteFolders, filter: Filter, today: CalendarDate) {
    self.folders = folders
    self.filter = filter
    self.today = today
  }

  /// The records, the latest day first; those without a day come last, in the order of the ids.
  package func run() throws(PipelineFailure) -> [ListedRecord] {
    let survey = try folders.survey()
    let group = try filter.group.map { (text) throws(PipelineFailure) in
      try survey.known(text, as: FieldType<GroupID>.group)
    }
    let government = try filter.government.map { (text) throws(PipelineFailure) in
      try survey.known(text, as: FieldType<GovernmentID>.government)
    }
    let texts = AgreedTextSurvey(survey, today: today)
    let wanted = try PipelineFailure.wrap { () throws(FileError) in
      var wanted: [RecordEntry] = []
      for entry in try survey.entries() where isWanted(entry, of: group, government) {
        if try isSelected(entry, in: survey.languages, texts) { wanted.append(entry) }
      }
      return wanted
    }
    return wanted.map(ListedRecord.init).sorted { ($1.date, $0.id) < ($0.date, $1.id) }
  }

  private func isWanted(_ entry: RecordEntry, of group: GroupID?, _ government: GovernmentID?) -> Bool {
    (group.map { entry.id.home == .group($0) } ?? true)
      && (government.map { entry.governments.contains($0) } ?? true)
      && (filter.year.map { entry.date?.year == $0 } ?? true)
  }

  private func isSelected(
    _ entry: RecordEntry, in languages: [Language], _ texts: AgreedTextSurvey
  ) throws(FileError) -> Bool {
    switch filter.selection {
    case nil: return true
    case .drafts: return entry.status == .draft
    case .agreed: return entry.status == .agreed
    case .untranslated: return languages.contains { entry.versions[$0] == nil }
    case .stale:
      for language in Language.allCases where try texts.isStale(entry, in: language) { return true }
      return false
    case .late: return isLate(entry)
    }
  }

  /// Whether a communiqué came out late, or is not out although it would be late today.
  private func isLate(_ entry: RecordEntry) -> Bool {
    guard entry.id.kind == .communique, entry.status != .withdrawn, let date = entry.date else { return false }
    if case .notRecorded = entry.published { return false }
    return date.days(to: entry.published?.date ?? today) > filter.lateAfter
  }
}

/// No day comes before every day.
private func < (left: (CalendarDate?, RecordID), right: (CalendarDate?, RecordID)) -> Bool {
  if left.0 != right.0 {
    guard let first = left.0 else { return true }
    guard let second = right.0 else { return false }
    return first < second
  }
  return left.1 < right.1
}
