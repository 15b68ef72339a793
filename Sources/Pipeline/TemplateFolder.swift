import Diagnostics
import Files
import Model
import Templates

/// The files of `templates/`, read: page templates, the words of each language, the style sheet and the icon.
struct TemplateFolder: Equatable, Sendable {
  /// The largest file of the folder, in bytes.
  private static let sizeLimit = 1 << 20

  /// The page templates and their parts.
  let sources: [TemplateSource]
  /// The words of each language.
  let words: Localized<SourceText>
  /// What goes to the site as it is.
  let assets: SiteAssets

  /// Reads the folder; nil when it or a file of it is missing, or a file is too large.
  static func read(_ folders: SiteFolders) throws(FileError) -> (folder: TemplateFolder?, diagnostics: [Diagnostic]) {
    guard var files = try Files(of: folders) else { return (nil, [.missingTemplateFolder(SiteFolders.templatesName)]) }
    let words = Localized { language in files.take("\(SiteFolders.languagesName)/\(language.rawValue).yaml") }
    let stylesheet = files.take("\(SiteFolders.assetsName)/style.css")
    let icon = files.take("\(SiteFolders.assetsName)/icon.svg")
    let searchScript = files.take("\(SiteFolders.assetsName)/search.js")
    let sources = files.takeTemplates()
    let diagnostics = files.diagnostics
    guard !diagnostics.hasErrors, let cy = words.cy, let en = words.en, let stylesheet, let icon, let searchScript
    else {
      return (nil, diagnostics)
    }
    let assets = SiteAssets(stylesheet: stylesheet.bytes, icon: icon.bytes, searchScript: searchScript.bytes)
    return (TemplateFolder(sources: sources, words: Localized(cy: cy, en: en), assets: assets), diagnostics)
  }

  /// The files that nobody has asked for yet.
  private struct Files {
    private var texts: [String: SourceText] = [:]
    private var refused: [String: Diagnostic] = [:]
    private var missing: [Diagnostic] = []

    /// Reads every file; nil when the folder is not there.
    init?(of folders: SiteFolders) throws(FileError) {
      guard let entries = try Self.entries(of: folders.templates) else { return nil }
      for entry in entries {
        guard case .file = entry.kind, !Self.isLitter(entry.path) else { continue }
        let file = "\(SiteFolders.templatesName)/\(entry.path)"
        do {
          let bytes = try FileReading.read(folders.templates.appending(entry.path), limit: TemplateFolder.sizeLimit)
          texts[entry.path] = SourceText(file: file, bytes: bytes)
        } catch {
          guard case .tooLarge(let limit) = error.cause else { throw error }
          refused[entry.path] = .templateFileTooLarge(file, limit: limit)
        }
      }
    }

    /// What is in the folder; nil when it is not there.
    private static func entries(of folder: DiskPath) throws(FileError) -> [FileEntry]? {
      do {
        return try FileTree.scan(folder)
      } catch {
        guard error.isAbsence else { throw error }
        return nil
      }
    }

    /// Takes a file that every site needs.
    mutating func take(_ path: String) -> SourceText? {
      if let text = texts.removeValue(forKey: path) { return text }
      guard refused[path] == nil else { return nil }
      missing.append(.missingTemplateFile("\(SiteFolders.templatesName)/\(path)"))
      return nil
    }

    /// Takes every template, by name.
    mutating func takeTemplates() -> [TemplateSource] {
      let suffix = ".mustache"
      let paths = texts.keys.filter { $0.hasSuffix(suffix) && !$0.utf8.contains(UInt8(ascii: "/")) }.sorted()
      return paths.compactMap { path in
        texts.removeValue(forKey: path).map {
          TemplateSource(name: String(path.dropLast(suffix.count)), text: $0.asTemplate)
        }
      }
    }

    /// What is too large, what is missing, and what nobody asked for.
    var diagnostics: [Diagnostic] {
      refused.values + missing + texts.values.map(\.file).sorted().map { .unusedTemplateFile($0) }
    }

    /// Whether a file is what an editor or a file manager leaves behind.
    private static func isLitter(_ path: String) -> Bool {
      path.split(separator: "/").contains { $0.hasPrefix(".") } || path.hasSuffix("~") || path.hasSuffix(".orig")
    }
  }
}

extension SourceText {
  /// The text of a template: one that is a single line is meant to stand inside a line, so it ends without a break.
  fileprivate var asTemplate: SourceText {
    guard bytes.firstIndex(of: UInt8(ascii: "\n")) == bytes.count - 1 else { return self }
    return SourceText(file: file, bytes: Array(bytes.dropLast()))
  }
}
