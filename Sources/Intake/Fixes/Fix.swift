package import Diagnostics

/// A fix that is safe to make without asking: it changes how a file is written, and nothing that it says.
package enum Fix: Int, Sendable, CaseIterable, Comparable {
  /// The byte order mark is taken off.
  case byteOrderMark
  /// Carriage returns become line breaks.
  case lineEnds
  /// What stands before the opening hyphens is taken out, if it is blank.
  case blankBeginning
  /// Letters in parts become whole letters (NFC).
  case composition
  /// A date in words becomes one of ISO 8601.
  case date
  /// A truth value or a number loses its quotes.
  case quotes
  /// Blanks at the ends of lines are taken out.
  case trailingBlanks

  package static func < (left: Fix, right: Fix) -> Bool { left.rawValue < right.rawValue }

  /// What is fixed, as the heading of a number.
  package var name: MessageText {
    switch self {
    case .byteOrderMark: MessageText(en: "byte order mark taken off", cy: "tynnwyd marc trefn beitiau")
    case .lineEnds: MessageText(en: "old line ends", cy: "hen derfyniadau llinell")
    case .blankBeginning: MessageText(en: "blank lines before the facts", cy: "llinellau gwag cyn y ffeithiau")
    case .composition: MessageText(en: "letters made whole (NFC)", cy: "llythrennau wedi’u cyfannu (NFC)")
    case .date: MessageText(en: "dates put in figures", cy: "dyddiadau wedi’u rhoi mewn ffigurau")
    case .quotes: MessageText(en: "quotes taken off", cy: "tynnwyd dyfynodau")
    case .trailingBlanks: MessageText(en: "lines with blanks at their end", cy: "llinellau â bylchau ar eu diwedd")
    }
  }
}
