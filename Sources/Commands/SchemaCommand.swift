import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// `communique schema KIND`: prints the JSON Schema of a front matter or a registry.
struct SchemaCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a JSON Schema, with which an editor can complete and check keys.",
    discussion: """
      Each kind of record has a schema of its front matter, and each registry one of its file. An editor shows some slips \
      while you type; communique check finds all of them.

      KINDS:
        \(Schemas.names.joined(separator: ", "))

      EXAMPLES:
        communique schema communique
        communique schema --all .schemas      write every schema into a folder
      """)

  @Argument(help: "The kind of record or registry.", completion: .list(Schemas.names))
  var kind: String?

  @Option(
    name: .customLong("all"),
    help: ArgumentHelp(
      "Write every schema into this folder, as KIND.schema.json. Other files are never replaced.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    guard (kind == nil) != (folder == nil) else {
      let kinds = Schemas.names.joined(separator: ", ")
      throw Refusal(
        en: "Name one kind (\(kinds)), or a folder with --all.", cy: "Enwch un math (\(kinds)), neu ffolder â --all.")
    }
    let language = languageOptions.spoken(in: .current())
    if let kind { Standard.output.write(try Schemas.text(of: kind, in: language)) }
    if let folder { try Self.writeAll(to: DiskPath(folder), in: language) }
  }

  private static func writeAll(to folder: DiskPath, in language: MessageLanguage) throws {
    let files = try Schemas.write(to: folder, in: language)
    for file in files {
      Standard.output.writeLine(MessageText(en: "Wrote \(file)", cy: "Ysgrifennwyd \(file)")[language])
    }
    guard files.isEmpty else { return }
    let text = MessageText(
      en: "Every schema in \(folder) is up to date.", cy: "Mae pob sgema yn \(folder) yn gyfredol.")
    Standard.output.writeLine(text[language])
  }
}
