import Diagnostics
import Model

/// The keys of a page.
enum PageFields {
  static let lastReviewed = Field(
    "last-reviewed", .date, MessageText(en: "The day of the last review.", cy: "Diwrnod yr adolygiad diwethaf."))

  /// All of them.
  static let all = [CommonFields.requiredTitle.description, lastReviewed.description] + CommonFields.ofEveryKind
}
