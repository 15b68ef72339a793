import Model

/// Finds the dates in words among the words of a text, from their numbers.
struct DateFinder {
  private let bytes: [UInt8]
  private let tokens: [ProseToken]

  /// Every date of a text, in order.
  static func mentions(in tokens: [ProseToken], of bytes: [UInt8]) -> [DateMention] {
    let finder = DateFinder(bytes: bytes, tokens: tokens)
    var mentions: [DateMention] = []
    for index in tokens.indices where tokens[index].number > 0 {
      // The year of a date is a number of its own.
      if let last = mentions.last, last.range.upperBound > Int(tokens[index].start) { continue }
      if let mention = finder.mention(at: index) { mentions.append(mention) }
    }
    return mentions
  }

  /// The month that a word names; names have a capital, and “dydd Mawrth” is a Tuesday.
  func month(at index: Int) -> (month: Int, language: Language)? {
    guard tokens.indices.contains(index), tokens[index].isCapitalised else { return nil }
    guard let month = DateWords.months[tokens[index].key] else { return nil }
    let isWeekday =
      DateWords.weekdays[tokens[index].key] != nil && index > 0
      && DateWords.dayWords.contains(tokens[index - 1].key)
    return isWeekday ? nil : month
  }

  private func mention(at index: Int) -> DateMention? {
    let number = Int(tokens[index].number)
    if (1000...2999).contains(number) {
      // “Hydref” is also the autumn, so that its year is compared as a figure.
      guard let month = month(at: index - 1), month.month != 10, adjoins(index - 1) else { return nil }
      return DateMention(
        day: 0, month: month.month, year: number, range: Int(tokens[index - 1].start)..<Int(tokens[index].end))
    }
    guard (1...31).contains(number) else { return nil }
    return dayFirst(index) ?? monthFirst(index)
  }

  /// “1 February 2023”, “1st of February”, “1 o Fai”.
  private func dayFirst(_ index: Int) -> DateMention? {
    var last = afterOrdinal(index)
    while adjoins(last), DateWords.joiners.contains(tokens[last + 1].key) { last += 1 }
    guard adjoins(last), let month = month(at: last + 1) else { return nil }
    return dated(from: index, day: index, month: month.month, last: last + 1)
  }

  /// “February 1, 2023” and “February 1st”; a bare number after a month may count anything.
  private func monthFirst(_ index: Int) -> DateMention? {
    guard index > 0, adjoins(index - 1), let month = month(at: index - 1) else { return nil }
    let last = afterOrdinal(index)
    guard last > index || year(after: last) != nil else { return nil }
    return dated(from: index - 1, day: index, month: month.month, last: last)
  }

  private func dated(from first: Int, day: Int, month: Int, last: Int) -> DateMention {
    let year = year(after: last)
    let end = year == nil ? last : last + 1
    var mention = DateMention(
      day: Int(tokens[day].number), month: month, year: year,
      range: Int(tokens[first].start)..<Int(tokens[end].end))
    if let weekday = weekday(before: first, to: end) {
      mention.weekday = weekday
      let isBracketed = bytes[Int(tokens[first].start) - 1] == UInt8(ascii: "(")
      mention.range = weekday.start..<mention.range.upperBound + (isBracketed ? 1 : 0)
    } else if let weekday = weekday(after: end) {
      mention.weekday = weekday
      mention.range = mention.range.lowerBound..<weekday.name.upperBound + 1
    }
    return mention
  }

  private func year(after index: Int) -> Int? {
    guard adjoins(index), (1000...2999).contains(tokens[index + 1].number) else { return nil }
    return Int(tokens[index + 1].number)
  }

  /// The weekday before a date, which may stand in brackets: “Thursday 4 March”, “ddydd Iau y 4ydd o Fawrth”.
  private func weekday(before first: Int, to last: Int) -> WeekdayMention? {
    var index = first - 1
    if index > 0, adjoins(index), DateWords.articles.contains(tokens[index].key) { index -= 1 }
    guard adjoins(index) || (isBracketOpen(after: index) && isBracketClosed(after: last)) else { return nil }
    return weekday(at: index)
  }

  /// The weekday in brackets behind a date: “4 March (Thursday)”.
  private func weekday(after last: Int) -> WeekdayMention? {
    guard isBracketOpen(after: last) else { return nil }
    let index = DateWords.dayWords.contains(tokens[last + 1].key) ? last + 2 : last + 1
    guard let weekday = weekday(at: index), isBracketClosed(after: index) else { return nil }
    return weekday.start == Int(tokens[last + 1].start) ? weekday : nil
  }

  /// The weekday that a word names.
  private func weekday(at index: Int) -> WeekdayMention? {
    guard tokens.indices.contains(index), tokens[index].isCapitalised else { return nil }
    guard let (weekday, language) = DateWords.weekdays[tokens[index].key] else { return nil }
    let isWelsh = language == .cy
    // “Llun” and “Mawrth” are other words as well.
    if isWelsh, !adjoins(index - 1) || !DateWords.dayWords.contains(tokens[index - 1].key) { return nil }
    return WeekdayMention(
      weekday: weekday, language: language, name: tokens[index].range,
      start: Int(tokens[isWelsh ? index - 1 : index].start),
      isNight: isWelsh && tokens[index - 1].key == DateWords.night)
  }

  private func isBracketOpen(after index: Int) -> Bool {
    guard index >= 0, index + 1 < tokens.count else { return false }
    let (end, next) = (Int(tokens[index].end), Int(tokens[index + 1].start))
    return next == end + 2 && bytes[end] == UInt8(ascii: " ") && bytes[end + 1] == UInt8(ascii: "(")
  }

  private func isBracketClosed(after index: Int) -> Bool {
    let end = Int(tokens[index].end)
    return end < bytes.count && bytes[end] == UInt8(ascii: ")")
  }

  private func afterOrdinal(_ index: Int) -> Int {
    guard index + 1 < tokens.count, tokens[index + 1].start == tokens[index].end else { return index }
    return DateWords.ordinals.contains(tokens[index + 1].key) ? index + 1 : index
  }

  /// Whether only blanks, a comma, emphasis, the stop of “Mar.” or one line break part a word from the next.
  func adjoins(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < tokens.count else { return false }
    var breaks = 0
    for offset in Int(tokens[index].end)..<Int(tokens[index + 1].start) {
      switch bytes[offset] {
      case 0x20, 0x2C, 0x2A, 0x5F, 0x0D, 0xC2, 0xA0, 0xE2, 0x80, 0xAF: continue
      case 0x0A: breaks += 1
      case UInt8(ascii: ".") where offset == Int(tokens[index].end):
        guard DateWords.abbreviations.contains(tokens[index].key) else { return false }
      default: return false
      }
    }
    return breaks < 2
  }
}

extension DateFinder {
  /// A finder for some words.
  init(_ tokens: [ProseToken], of bytes: [UInt8]) {
    self.init(bytes: bytes, tokens: tokens)
  }
}
