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

  /// What a value of another sort should have been, without the parts of a list.
  package var shortPhrase: String {
    switch self {
    case .list: "a list"
    default: phrase
    }
  }

  /// “a”, “b” or “c”.
  private static func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The first keys by name: all of them would fill the screen.
  private static func first(of fields: [FieldDescription]) -> String {
    let names = fields.prefix(4).map { "“\($0.name)”" }.joined(separator: ", ")
    return fields.count > 4 ? names + " and so on" : names
  }

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
    case .oneOf(let words): Self.alternatives(words)
    case .localized(let type): "\(type.phrase) under “cy:” and “en:”"
    case .list(let type): "a list, each item \(type.phrase)"
    case .oneOrMany(let type): "\(type.phrase), or a list of them"
    case .mapping(let fields): "the keys \(Self.first(of: fields))"
    case .anyOf(let types): types.map(\.phrase).joined(separator: ", or ")
    case .form(let words, _): words
    }
  }
}
