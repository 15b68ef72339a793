import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// `communique translate RECORD LANGUAGE`: makes the translator's copy.
struct TranslateCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Copies a record into the other language, ready to translate.",
    discussion: """
      The copy keeps everything that must be the same in both languages. Every name, role and text in it is marked TODO: \
      translate it in place, then take the mark out. A check refuses the file until no mark is left. Nothing that exists \
      is overwritten.

      The copy says by a digest which text it is made from (translated-from). When that text changes one day, communique \
      check reports the translation as stale, and communique list stale names it.

      EXAMPLES:
        communique translate safety-security-migration/2026-09-15/communique cy
        communique translate content/pages/about.cy.md en
      """)

  @Argument(help: "The record: its id, or the path of its file.", completion: .file(extensions: ["md"]))
  var record: String

  @Argument(help: "The language to translate into: cy or en.")
  var into: Choice<Language>

  @OptionGroup var place: RootOptions

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let environment = Environment.current()
    let language = languageOptions.spoken(in: environment)
    let today = try Clock.today(option: nil, environment: environment)
    let outcome = try Translate(folders: place.folders, record: record, into: into.value, today: today).run()
    Standard.output.writeLine(place.shown(outcome.path))
    if !outcome.namesSource {
      let missing = MessageText(
        en: "It does not say which text it is made from, because \(outcome.original) has errors.",
        cy: "Nid yw’n dweud o ba destun y’i gwnaed, gan fod gwallau yn \(outcome.original).")
      Standard.error.writeLine(missing[language])
    }
    let next = MessageText(
      en: "Names, roles and texts marked TODO: \(outcome.markCount). Translate each, then run: \(place.checkCommand)",
      cy:
        "Enwau, rolau a thestunau wedi’u marcio TODO: \(outcome.markCount). Cyfieithwch bob un, yna: \(place.checkCommand)"
    )
    Standard.error.writeLine(next[language])
  }
}
