package import Model
import Planning

/// What a build put in place.
package struct BuiltSite: Sendable {
  /// How many pages each language has.
  package let pageCounts: Localized<Int>
  /// How many pages belong to both languages.
  package let sharedPageCount: Int

  /// What a build of these routes puts in place.
  init(routes: [Route]) {
    let shared: [PageRequest?] = [.chooser, .notFound]
    let pages = routes.filter { $0.page != nil }
    sharedPageCount = pages.count { shared.contains($0.page) }
    pageCounts = Localized { language in
      pages.count { $0.language == language && !shared.contains($0.page) }
    }
  }
}
