import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// `communique translations`: lists what translators have to do.
struct TranslationsCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Lists what is still to be translated or reviewed.",
    discussion: """
      WHAT TO LIST:
        missing      records without a file in one of the languages, and empty texts of registries
        stale        translations of a text that is another today, where translated-from names it
        unreviewed   records that say so, and texts with the comment “# to review” behind them

      Looked at are the records, the registries, and the words of the pages in templates/languages.

      EXAMPLES:
        communique translations
        communique translations missing
        communique translations stale
        communique translations unreviewed --format csv > to-review.csv
      """)

  @Argument(help: "What to list; everything by default.")
  var state: Choice<TranslationGap.State>?

  @OptionGroup var place: RootOptions

  @OptionGroup var table: TableOptions

  var languageOptions: LanguageOptions { table.languageOptions }

  func run() throws {
    let today = try Clock.today(option: nil, environment: .current())
    let gaps = try TranslationGaps(folders: place.folders, today: today).run(state?.value)
    try table.print(Self.table(of: gaps))
  }

  private static func table(of gaps: [TranslationGap]) -> Table {
    Table(
      name: "translations",
      columns: [
        Table.Column(name: "state", heading: MessageText(en: "STATE", cy: "CYFLWR")),
        Table.Column(name: "language", heading: MessageText(en: "LANGUAGE", cy: "IAITH")),
        Table.Column(name: "file", heading: MessageText(en: "FILE", cy: "FFEIL")),
        Table.Column(name: "line", heading: MessageText(en: "LINE", cy: "LLINELL")),
        Table.Column(name: "text", heading: MessageText(en: "TEXT", cy: "TESTUN")),
      ],
      rows: gaps.map { gap in
        [
          .text(gap.state.rawValue), .text(gap.language.rawValue), .text(gap.file),
          gap.line.map { .number($0) } ?? .empty, .text(gap.subject),
        ]
      })
  }
}
