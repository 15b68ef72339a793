/// The records before and after one of its kind in its group or government, by position.
struct Neighbours: Sendable {
  var previous: Int?
  var next: Int?
}
