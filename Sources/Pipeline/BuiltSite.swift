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
    let shared = routes.count { $0.page == .chooser || $0.page == .notFound }
    pageCounts = Localized { language in
      routes.count { $0.language == language && $0.page != .chooser && $0.page != .notFound }
    }
    sharedPageCount = shared
  }
}
