/// A line of a government's index.
enum GovernmentEntry: Hashable, Sendable {
  /// A meeting, by its position.
  case meeting(Int)
  /// A statement or letter, by its position.
  case document(Int)
}
