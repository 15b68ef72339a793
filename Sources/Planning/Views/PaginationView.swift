package import Templates

/// The place of a page among several.
package struct PaginationView: View {
  /// Which page of how many, in words.
  package let sentence: String
  /// The page before, with newer entries.
  package let previous: LinkView?
  /// The page after, with older entries.
  package let next: LinkView?
  /// Every page by its number.
  package let pages: [NavigationView]

  package static let fields: [ViewField<Self>] = [
    .text("sentence") { $0.sentence },
    .optional("previous") { $0.previous },
    .optional("next") { $0.next },
    .list("pages") { $0.pages },
  ]
}
