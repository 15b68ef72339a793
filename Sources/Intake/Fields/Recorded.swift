/// A fact, or that nobody recorded it.
package enum Recorded<Value> {
  /// The fact.
  case value(Value)
  /// The archive does not say.
  case notRecorded

  /// What an editor writes.
  package static var word: String { "not-recorded" }
}

extension Recorded: Sendable where Value: Sendable {}
extension Recorded: Equatable where Value: Equatable {}
