import Files
import Planning

/// The files that go to the site as they are, under names that change with their content.
///
/// A browser may keep such a file for ever: another content has another address.
struct SiteAssets: Equatable, Sendable {
  /// How many hexadecimal digits of the digest stand in a name: 64 bits, so that no two contents meet by chance.
  private static let digits = 16

  /// The style sheet's bytes.
  let stylesheet: [UInt8]
  /// The icon's bytes.
  let icon: [UInt8]
  /// The search script's bytes.
  let searchScript: [UInt8]

  /// The paths below the root of the site.
  var names: AssetNames {
    AssetNames(
      stylesheet: Self.path("style", "css", stylesheet), icon: Self.path("icon", "svg", icon),
      searchScript: Self.path("search", "js", searchScript))
  }

  /// Every asset with its path.
  var files: [(path: String, bytes: [UInt8])] {
    [(names.stylesheet, stylesheet), (names.icon, icon), (names.searchScript, searchScript)]
  }

  private static func path(_ name: String, _ suffix: String, _ bytes: [UInt8]) -> String {
    "assets/\(name).\(SHA256Digest(of: bytes).hex.prefix(digits)).\(suffix)"
  }
}
