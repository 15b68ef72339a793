import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// The options of every command that starts a file.
struct NewOptions: ParsableArguments {
  @OptionGroup var place: RootOptions

  @Flag(name: .customLong("no-input"), help: "Ask nothing, even on a terminal.")
  var refusesInput = false

  @OptionGroup var languageOptions: LanguageOptions

  /// Asks what the options do not say, starts the files, and says what is to do next.
  func start(_ action: (Authoring, Interview) throws -> StartedFiles) throws {
    let language = languageOptions.spoken(in: .current())
    let interview = Interview(
      isInteractive: !refusesInput && Standard.input.isTerminal && Standard.error.isTerminal, language: language)
    let started = try action(try Authoring(place.folders), interview)
    for path in started.paths { Standard.output.writeLine(place.shown(path)) }
    report(started, in: language)
  }

  /// What was done and what is to do next, for whoever reads along.
  private func report(_ started: StartedFiles, in language: MessageLanguage) {
    if let date = started.proposedFrom {
      Standard.error.writeLine(
        MessageText(
          en: "The people of the meeting of \(date.iso) are proposed in it, marked TODO: check each of them.",
          cy: "Cynigir pobl cyfarfod \(date.iso) ynddo, wedi’u marcio TODO: gwiriwch bob un.")[language])
    }
    let command = place.checkCommand
    let next =
      started.paths.count == 1
      ? MessageText(en: "Next: fill in the file, then run: \(command)", cy: "Nesaf: llenwch y ffeil, yna: \(command)")
      : MessageText(
        en: "Next: fill in both files, then run: \(command)", cy: "Nesaf: llenwch y ddwy ffeil, yna: \(command)")
    Standard.error.writeLine(next[language])
  }
}
