/// The type of a key's value, for schemas, reference pages and messages.
package indirect enum TypeDescription: Sendable, Hashable {
  case text
  case date
  /// A date, or a year for its first day.
  case dateOrYear
  case boolean
  case integer(ClosedRange<Int>)
  case address
  /// Lower-case letters and digits in words joined by hyphens.
  case identifier
  case government
  case group
  case oneOf([String])
  /// A text in every language of the site.
  case localized(TypeDescription)
  case list(of: TypeDescription)
  case oneOrMany(of: TypeDescription)
  case mapping([FieldDescription])
  case anyOf([TypeDescription])
  /// A text of a form of its own, in words that follow “expected” (“the id of a record”), with a regular expression.
  case form(String, pattern: String?)

  /// The type in words that can follow “expected”.
  package var phrase: String {
    switch self {
    case .text: "a text"
    case .date: "a date such as 2023-02-01"
    case .dateOrYear: "a date such as 2023-02-01, or a year"
    case .boolean: "“true” or “false”"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .address: "an address that begins with “https://” or “http://”"
    case .identifier: "lower-case letters and digits in words joined by hyphens"
    case .government: "the id of a government"
    case .group: "the id of a group"
    case .oneOf(let words): words.map { "“\($0)”" }.joined(separator: ", ")
    case .localized(let type): "\(type.phrase) under “cy:” and “en:”"
    case .list(let type): "a list, each item \(type.phrase)"
    case .oneOrMany(let type): "\(type.phrase), or a list of them"
    case .mapping(let fields): "the keys \(fields.map { "“\($0.name)”" }.joined(separator: ", "))"
    case .anyOf(let types): types.map(\.phrase).joined(separator: ", or ")
    case .form(let words, _): words
    }
  }
}
