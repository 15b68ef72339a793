package import Diagnostics

/// The explanations of whatever this room finds.
package enum IntakeExplanations {
  /// All of them, each code once.
  package static let all: [Explanation] =
    RuleSet().explanations + RecordExplanations.all + RegistryExplanations.all + CheckExplanations.all
    + RecordFileExplanations.all + TreeExplanations.all
}
