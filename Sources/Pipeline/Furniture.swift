import Diagnostics
import Files
import Intake
import Localisation
import Markdown
import Model
import Rendering

/// What a site's pages are made of besides its records: words, compiled templates, style sheet and icon.
struct Furniture: Sendable {
  /// The words of each language.
  let wording: Localized<Wording>
  /// Turns a page's view into bytes.
  let renderer: Renderer
  /// What goes to the site as it is.
  let assets: SiteAssets

  /// Reads and checks the templates folder; nil when anything in it is an error.
  static func read(_ folders: SiteFolders) throws(FileError) -> (furniture: Furniture?, diagnostics: [Diagnostic]) {
    var (folder, diagnostics) = try TemplateFolder.read(folders)
    guard let folder else { return (nil, diagnostics) }
    let words = folder.words.map(WordingFileReader.read)
    diagnostics += words.cy.1 + words.en.1
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let (wording, problems) = WordingReader.read(entries: words.map(\.0), files: folder.words.map(\.file))
    diagnostics += problems
    guard let wording else { return (nil, diagnostics) }
    let (templates, findings) = SiteTemplates.load(folder.sources, wording: wording)
    diagnostics += findings
    guard let templates, !diagnostics.hasErrors else { return (nil, diagnostics) }
    let furniture = Furniture(wording: wording, renderer: Renderer(templates: templates), assets: folder.assets)
    return (furniture, diagnostics)
  }

  /// The words that the HTML of a record's text needs.
  var markdownWording: Localized<MarkdownWording> {
    // The text's own numbers are filled in by the Markdown room, under the same name.
    let number = ["number": "{number}"]
    return wording.map { words in
      MarkdownWording(
        footnotesHeading: words.text(.footnotes), backToText: words.sentence(.backToReference, number),
        table: words.sentence(.table, number))
    }
  }

  /// Words for a text that is read and never shown.
  static let noWording = Localized { _ in MarkdownWording(footnotesHeading: "", backToText: "", table: "") }
}
