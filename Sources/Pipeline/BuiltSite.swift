package import Model

/// What a build put in place.
package struct BuiltSite: Sendable {
  /// How many pages each language has.
  package let pageCounts: Localized<Int>
  /// How many pages belong to both languages.
  package let sharedPageCount: Int
}
