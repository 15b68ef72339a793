/// A year with a meeting.
struct YearEntry: Sendable {
  /// The year.
  let year: Int
  /// The positions of its meetings, which stand together.
  let meetings: Range<Int>
}
