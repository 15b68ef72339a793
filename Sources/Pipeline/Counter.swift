import Synchronization

/// Counts what several workers have done.
final class Counter: Sendable {
  private let value = Atomic(0)

  /// Adds to the count and returns the new one.
  func add(_ number: Int) -> Int {
    value.add(number, ordering: .relaxed).newValue
  }
}
