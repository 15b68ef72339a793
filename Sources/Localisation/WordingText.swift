package import Diagnostics

/// A text of a wording file as it was read.
package struct WordingText: Sendable {
  /// The text, with placeholders in braces.
  package let text: String
  /// Where the text is.
  package let place: Place

  /// A text and where it is.
  package init(text: String, place: Place) {
    self.text = text
    self.place = place
  }
}
