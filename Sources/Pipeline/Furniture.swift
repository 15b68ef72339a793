import Diagnostics
import Files
import Intake
import Localisation
import Markdown
import Model
import Rendering
import Templates

/// What a site's pages are made of besides its records: words, templates, style sheet and icon.
struct Furniture: Sendable {
  /// The words of each language.
  let wording: Localized<Wording>
  /// What goes to the site as it is.
  let assets: SiteAssets
  private let sources: [TemplateSource]

  /// Reads the templates folder and checks its words; nil when a file is missing or the words are wrong.
  static func read(_ folders: SiteFolders) throws(FileError) -> (furniture: Furniture?, diagnostics: [Diagnostic]) {
    let (folder, diagnostics) = try TemplateFolder.read(folders)
    guard let folder else { return (nil, diagnostics) }
    let (furniture, problems) = made(of: folder)
    return (furniture, diagnostics + problems)
  }

  /// Checks the words of a folder that was read; nil when they are wrong.
  static func made(of folder: TemplateFolder) -> (furniture: Furniture?, diagnostics: [Diagnostic]) {
    let words = folder.words.map(WordingFileReader.read)
    var diagnostics = words.cy.1 + words.en.1
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let (wording, problems) = WordingReader.read(entries: words.map(\.0), files: folder.words.map(\.file))
    diagnostics += problems
    guard let wording else { return (nil, diagnostics) }
    return (Furniture(wording: wording, assets: folder.assets, sources: folder.sources), diagnostics)
  }

  /// Compiles the templates in both languages; no renderer when anything in them is an error.
  @concurrent
  func renderer() async -> (renderer: Renderer?, diagnostics: [Diagnostic]) {
    let (templates, findings) = SiteTemplates.load(sources, wording: wording)
    return (templates.map(Renderer.init), findings)
  }

  /// The words that the HTML of a record's text needs.
  var markdownWording: Localized<MarkdownWording> {
    // The text's own numbers are filled in by the Markdown room, under the same name.
    let number: KeyValuePairs = ["number": "{number}"]
    return wording.map { words in
      MarkdownWording(
        footnotesHeading: words.text(.footnotes), backToText: words.sentence(.backToReference, number),
        table: words.sentence(.table, number))
    }
  }

  /// Words for a text that is read and never shown.
  static let noWording = Localized { _ in MarkdownWording.none }
}
