package import Diagnostics

/// One plural form of a wording file as it was read: its category as it is written there, and its text.
package struct WordingForm: Sendable {
  /// The category as it is written; `WordingReader` says when there is no such category.
  package let category: String
  /// Where the category is.
  package let place: Place
  /// The text.
  package let value: WordingText

  /// A plural form.
  package init(category: String, place: Place, value: WordingText) {
    self.category = category
    self.place = place
    self.value = value
  }
}
