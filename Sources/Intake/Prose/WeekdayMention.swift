import Model

/// A weekday beside a date: “Wednesday”, “ddydd Mercher”, “nos Fercher”.
struct WeekdayMention: Sendable {
  /// The weekday.
  let weekday: Weekday
  /// The language of its name.
  let language: Language
  /// Byte offsets of its name in the file, without the Welsh word for a day.
  let name: Range<Int>
  /// The byte offset of its first letter, of the Welsh word for a day where there is one.
  let start: Int
  /// Whether “nos” stands before it, which softens its name.
  let isNight: Bool
}
