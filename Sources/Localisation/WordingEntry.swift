package import Diagnostics

/// One key of a wording file as it was read: a text, or the plural forms of a counted noun.
package struct WordingEntry: Sendable {
  /// What stands beside the key.
  package enum Value: Sendable {
    /// One text.
    case text(WordingText)
    /// A text for each plural form, in the order of the file.
    case plural([WordingForm])
  }

  /// The key.
  package let key: String
  /// Where the key is.
  package let place: Place
  /// What stands beside the key.
  package let value: Value

  /// A key with its text or its plural forms.
  package init(key: String, place: Place, value: Value) {
    self.key = key
    self.place = place
    self.value = value
  }
}
