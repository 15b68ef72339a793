import ArgumentParser
import Diagnostics

/// The options of every command that prints a list.
struct TableOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How to print the list; by default text.", valueName: "format"))
  var format: Choice<TableFormat>?

  @OptionGroup var languageOptions: LanguageOptions

  /// Prints a list; on a terminal, one without rows is said to be empty.
  func print(_ table: Table) throws(Refusal) {
    let format = try format?.value ?? .text
    let language = languageOptions.spoken(in: .current())
    let isOnTerminal = Standard.output.isTerminal
    Standard.output.write(table.text(as: format, in: language, isOnTerminal: isOnTerminal))
    if table.rows.isEmpty, format == .text, Standard.error.isTerminal {
      Standard.error.writeLine(MessageText(en: "There is nothing to list.", cy: "Nid oes dim i’w restru.")[language])
    }
  }
}
