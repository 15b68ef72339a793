/// How far a run has come.
package struct Progress: Sendable {
  /// What a run does, one after the other.
  package enum Step: Sendable {
    case reading
    case building
  }

  /// What is being done.
  package let step: Step
  /// How many files of the step are done.
  package let done: Int
  /// How many files the step has.
  package let total: Int
}
