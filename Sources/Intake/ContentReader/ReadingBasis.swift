import Diagnostics
import Markdown
import Model

/// Everything but a record's own files that what is read of it depends on.
struct ReadingBasis: Equatable, Sendable {
  /// The registry files by their shown paths.
  let sources: [String: SourceText]
  /// The ids of all records.
  let records: [RecordID]
  /// The words that texts need.
  let wording: Localized<MarkdownWording>
  /// The day on which the records are checked.
  let today: CalendarDate
}
