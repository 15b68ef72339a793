package import Files
import Model

/// Where a site keeps its parts, below one root.
package struct SiteFolders: Sendable {
  /// The folder that holds everything.
  package let root: DiskPath

  /// The parts of a site below a root.
  package init(root: DiskPath) {
    self.root = root
  }

  /// The records and registries.
  package var content: DiskPath { root.appending(Self.contentName) }
  /// The page templates.
  package var templates: DiskPath { root.appending(Self.templatesName) }
  /// The words of each language.
  package var languages: DiskPath { templates.appending(Self.languagesName) }
  /// The style sheet and the icon.
  package var assets: DiskPath { templates.appending(Self.assetsName) }
  /// Where a build goes unless it is told otherwise.
  package var defaultOutput: DiskPath { root.appending("public") }

  /// The words of a language, relative to the root.
  func wordingFile(in language: Language) -> String {
    "\(Self.templatesName)/\(Self.languagesName)/\(language.rawValue).yaml"
  }

  static let contentName = "content"
  static let templatesName = "templates"
  static let languagesName = "languages"
  static let assetsName = "assets"
}
