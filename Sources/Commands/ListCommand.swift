import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// `communique list`: lists the records.
struct ListCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the records, finished or not.",
    discussion: """
      WHAT TO LIST:
        drafts         what appears nowhere on the site yet
        agreed         what every government agreed
        untranslated   what is there in one language only
        stale          what has a translation of a text that is another today
        late           communiqués published more than --days after the meeting, or not published by then

      A late communiqué is a fact to look into, not an error. A text is printed in columns on a terminal, and with tabs \
      and without headings in a pipe.

      EXAMPLES:
        communique list
        communique list drafts
        communique list late --days 14 --year 2026
        communique list --government wales --format csv > wales.csv
        communique list --format json | jq '.records[].id'
      """)

  @Argument(help: "What to list; everything by default.")
  var selection: Choice<RecordSelection>?

  @Option(help: ArgumentHelp("Only records of this group.", valueName: "id"))
  var group: String?

  @Option(
    help: ArgumentHelp("Only records that name this government, or lie in its folder.", valueName: "id"))
  var government: String?

  @Option(help: ArgumentHelp("Only records of this year.", valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp("After how many days a communiqué is late.", valueName: "number"))
  var days = 28

  @OptionGroup var place: RootOptions

  @Option(
    help: ArgumentHelp(
      "The day to take for today; by default SOURCE_DATE_EPOCH, else the machine's day in UTC.", valueName: "date"))
  var clock: String?

  @OptionGroup var table: TableOptions

  var languageOptions: LanguageOptions { table.languageOptions }

  func run() throws {
    let environment = Environment.current()
    let today = try Clock.today(option: clock, environment: environment)
    let filter = RecordList.Filter(
      selection: try selection?.value, group: group, government: government, year: year, lateAfter: days)
    let records = try RecordList(folders: place.folders, filter: filter, today: today).run()
    try table.print(Self.table(of: records))
    let unread = records.count { $0.status == nil }
    guard unread > 0 else { return }
    let text = MessageText(
      en: "Records that cannot be read: \(unread). Run: communique check",
      cy: "Cofnodion na ellir eu darllen: \(unread). Rhedwch: communique check")
    Standard.error.writeLine(text[languageOptions.spoken(in: environment)])
  }

  private static func table(of records: [ListedRecord]) -> Table {
    Table(
      name: "records",
      columns: [
        Table.Column(name: "date", heading: MessageText(en: "DATE", cy: "DYDDIAD")),
        Table.Column(name: "status", heading: MessageText(en: "STATUS", cy: "STATWS")),
        Table.Column(name: "languages", heading: MessageText(en: "LANGUAGES", cy: "IEITHOEDD")),
        Table.Column(name: "published", heading: MessageText(en: "PUBLISHED", cy: "CYHOEDDWYD")),
        Table.Column(name: "days", heading: MessageText(en: "DAYS", cy: "DIWRNODAU")),
        Table.Column(name: "id", heading: MessageText(en: "RECORD", cy: "COFNOD")),
      ],
      rows: records.map(row))
  }

  private static func row(of record: ListedRecord) -> [Table.Cell] {
    let published: Table.Cell =
      switch record.published {
      case .on(let day): .text(day.iso)
      case .notRecorded: .text("not-recorded")
      case nil: .empty
      }
    return [
      record.date.map { .text($0.iso) } ?? .empty,
      .text(record.status?.rawValue ?? "unreadable"),
      .list(record.languages.map(\.rawValue)),
      published,
      record.daysToPublication.map { .number($0) } ?? .empty,
      .text(record.id.description),
    ]
  }
}
