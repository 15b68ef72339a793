import Model

/// The keys of a page.
enum PageFields {
  static let lastReviewed = Field("last-reviewed", .date, "The day of the last review.")

  /// All of them.
  static let all = [CommonFields.requiredTitle.description, lastReviewed.description] + CommonFields.ofEveryKind
}
