import Templates

/// What the preview adds to the head of a page.
struct HeadView: View {
  /// Whether the preview says something on the page, which needs its style.
  let isStyled: Bool
  /// Whether no search engine may keep the page.
  let isDraft: Bool
  /// Where the page hears that it has changed.
  let events: String

  static let fields: [ViewField<Self>] = [
    .flag("styled") { $0.isStyled },
    .flag("draft") { $0.isDraft },
    .text("style") { _ in PreviewAddress.style },
    .text("script") { _ in PreviewAddress.script },
    .text("events") { $0.events },
  ]
}
