/// How far a run has come.
package struct Progress: Sendable {
  /// What a run does, one after the other.
  package enum Step: Sendable, CustomStringConvertible {
    case reading
    case building

    package var description: String {
      switch self {
      case .reading: "Reading"
      case .building: "Building"
      }
    }
  }

  /// What is being done.
  package let step: Step
  /// How many files of the step are done.
  package let done: Int
  /// How many files the step has.
  package let total: Int
}
