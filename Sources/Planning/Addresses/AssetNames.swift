/// The paths of the style sheet, the icon and the search script below the root of the site, each with a piece of its content's digest.
package struct AssetNames: Hashable, Sendable {
  /// The style sheet: `assets/style.0123456789abcdef.css`.
  package let stylesheet: String
  /// The icon: `assets/icon.0123456789abcdef.svg`.
  package let icon: String
  /// The script of the search pages: `assets/search.0123456789abcdef.js`.
  package let searchScript: String

  /// The paths of the assets.
  package init(stylesheet: String, icon: String, searchScript: String) {
    self.stylesheet = stylesheet
    self.icon = icon
    self.searchScript = searchScript
  }
}
