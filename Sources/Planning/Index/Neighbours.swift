/// The records before and after one of its kind in its group or government, by position.
struct Neighbours: Sendable {
  /// The record before; nil for the first.
  var previous: Int?
  /// The record after; nil for the last.
  var next: Int?
}
