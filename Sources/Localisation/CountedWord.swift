/// A noun that the program counts. The raw value is its key in the wording files.
package enum CountedWord: String, CaseIterable, Hashable, Sendable {
  case meetings = "count-meetings"
  case records = "count-records"
  case communiques = "count-communiques"
  case statements = "count-statements"
  case letters = "count-letters"
  case documents = "count-documents"
  case pages = "count-pages"
  case people = "count-people"
  case governments = "count-governments"

  /// The placeholder for the number.
  static let placeholder = "count"
}
