import Model

/// Guesses the date that somebody meant who did not write it as ISO 8601 asks.
package enum DateHint {
  /// The date as ISO 8601 writes it, or nil when the text is no date at all.
  ///
  /// Days come before months, as everywhere in these islands; month names are English or Welsh.
  package static func iso(for text: String) -> String? {
    let parts = words(of: text)
    guard parts.count >= 3 else { return nil }
    let numbers = parts.map { Int($0) ?? month($0) }
    // Years have four digits, wherever they stand; a weekday before the day is passed over.
    for start in 0...(parts.count - 3) {
      guard let first = numbers[start], let second = numbers[start + 1], let third = numbers[start + 2] else {
        continue
      }
      if let date = date(first, second, third, texts: Array(parts[start..<start + 3])) { return date.iso }
    }
    return nil
  }

  /// The date that a text can only mean: its month is a word, or its year comes first, and nothing else stands there.
  static func certainDate(in text: String) -> CalendarDate? {
    guard
      text.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || " -/.,0123456789".unicodeScalars.contains($0) })
    else { return nil }
    let parts = words(of: text)
    guard parts.count == 3, parts.allSatisfy({ Int($0) != nil || month($0) != nil }) else { return nil }
    guard parts.contains(where: { Int($0) == nil }) || parts[0].utf8.count == 4 else { return nil }
    return iso(for: text).flatMap { CalendarDate(iso: $0) }
  }

  /// Whether a text has the form of an ISO 8601 date, whatever its digits say.
  static func isWellFormed(_ text: String) -> Bool {
    let form = text.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0 }
    return form.elementsEqual("0000-00-00".utf8)
  }

  private static func date(_ first: Int, _ second: Int, _ third: Int, texts: [String]) -> CalendarDate? {
    if first > 31 { return CalendarDate(year: first, month: second, day: third) }
    guard third > 31 else { return nil }
    if month(texts[0]) != nil { return CalendarDate(year: third, month: first, day: second) }
    return CalendarDate(year: third, month: second, day: first)
  }

  /// Runs of letters and runs of digits, in lower case, without ordinal endings.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var wasDigit: Bool?
    for scalar in text.prefix(60).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = scalar.properties.isAlphabetic
      guard isDigit || isLetter else {
        wasDigit = nil
        continue
      }
      if wasDigit == isDigit {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else {
        words.append(String(scalar))
      }
      wasDigit = isDigit
    }
    return words.map { $0.lowercased() }.filter { !ordinals.contains($0) }
  }

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { $0 == word || $0.prefix(3) == word } }.map { $0 + 1 }
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "af", "ain", "ydd", "fed", "eg", "of", "o"]

  private static let months = [
    ["january", "ionawr"], ["february", "chwefror"], ["march", "mawrth"], ["april", "ebrill"], ["may", "mai"],
    ["june", "mehefin"], ["july", "gorffennaf"], ["august", "awst"], ["september", "medi"], ["october", "hydref"],
    ["november", "tachwedd"], ["december", "rhagfyr"],
  ]
}
