package import Diagnostics

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
  case form(MessageText, pattern: String?)

  /// What a value of another sort should have been, without the parts of a list.
  package var shortPhrase: MessageText {
    switch self {
    case .list: MessageText(en: "a list", cy: "rhestr")
    default: phrase
    }
  }

  /// The type in words that can follow “expected” or, in Welsh, “disgwylir”.
  package var phrase: MessageText {
    switch self {
    case .text: MessageText(en: "a text", cy: "testun")
    case .date: MessageText(en: "a date such as 2023-02-01", cy: "dyddiad megis 2023-02-01")
    case .dateOrYear:
      MessageText(en: "a date such as 2023-02-01, or a year", cy: "dyddiad megis 2023-02-01, neu flwyddyn")
    case .boolean: Self.alternatives(["true", "false"])
    case .integer(let range):
      MessageText(
        en: "a whole number from \(range.lowerBound) to \(range.upperBound), without quotes",
        cy: "rhif cyfan o \(range.lowerBound) i \(range.upperBound), heb ddyfynodau")
    case .address:
      MessageText(
        en: "an address that begins with “https://” or “http://”",
        cy: "cyfeiriad sy’n dechrau â “https://” neu “http://”")
    case .identifier:
      MessageText(
        en: "lower-case letters and digits in words joined by hyphens",
        cy: "llythrennau bach a digidau mewn geiriau a gysylltir â chysylltnodau")
    case .government: MessageText(en: "the id of a government", cy: "dynodydd llywodraeth")
    case .group: MessageText(en: "the id of a group", cy: "dynodydd grŵp")
    case .oneOf(let words): Self.alternatives(words)
    case .localized(let type):
      MessageText(en: "\(type.phrase.en) under “cy:” and “en:”", cy: "\(type.phrase.cy) o dan “cy:” ac “en:”")
    case .list(let type):
      MessageText(en: "a list, each item \(type.phrase.en)", cy: "rhestr (pob eitem: \(type.phrase.cy))")
    case .oneOrMany(let type):
      MessageText(en: "\(type.phrase.en), or a list of them", cy: "\(type.phrase.cy), neu restr ohonynt")
    case .mapping(let fields): Self.first(of: fields)
    case .anyOf(let types): Self.alternatives(types.map(\.phrase))
    case .form(let words, _): words
    }
  }

  /// “a”, “b” or “c”.
  private static func alternatives(_ words: [String]) -> MessageText {
    let quoted = words.map { "“\($0)”" }
    guard quoted.count > 1, let last = quoted.last else { return .verbatim(quoted.joined()) }
    let list = quoted.dropLast().joined(separator: ", ")
    return MessageText(en: "\(list) or \(last)", cy: "\(list) neu \(last)")
  }

  /// One type or another; a Welsh “neu” would change the first letter of what follows it.
  private static func alternatives(_ phrases: [MessageText]) -> MessageText {
    MessageText(
      en: phrases.map(\.en).joined(separator: ", or "),
      cy: "un o’r rhain: " + phrases.map(\.cy).joined(separator: "; "))
  }

  /// The first keys by name: all of them would fill the screen.
  private static func first(of fields: [FieldDescription]) -> MessageText {
    let names = fields.prefix(4).map { "“\($0.name)”" }.joined(separator: ", ")
    let isCut = fields.count > 4
    return MessageText(
      en: "the keys \(names)" + (isCut ? " and so on" : ""), cy: "yr allweddi \(names)" + (isCut ? " ac ati" : ""))
  }
}
