import Diagnostics
import Files
import Rendering

/// The words and templates of a site that is kept up to date.
struct LiveFurniture: Sendable {
  /// Words and templates without errors.
  struct Sound: Sendable {
    /// What pages are made of besides records.
    let words: Furniture
    /// Turns a page's view into bytes.
    let renderer: Renderer
  }

  /// The last that had no errors; nil when there never were any such.
  private(set) var last: Sound?
  /// What is wrong by now.
  private(set) var findings: [Diagnostic] = []
  private var folder: TemplateFolder?
  private var folderProblems: [Diagnostic]?

  /// Reads the folder, and makes everything anew if a byte of it has changed; whether it has.
  mutating func update(_ folders: SiteFolders) async throws(FileError) -> Bool {
    let (folder, problems) = try TemplateFolder.read(folders)
    if folder == self.folder, problems == folderProblems { return false }
    (self.folder, folderProblems) = (folder, problems)
    findings = problems
    guard let folder else { return true }
    let (words, wordProblems) = Furniture.made(of: folder)
    let rendering = await words?.renderer()
    findings += wordProblems + (rendering?.diagnostics ?? [])
    if let words, let renderer = rendering?.renderer { last = Sound(words: words, renderer: renderer) }
    return true
  }
}
