package import Diagnostics

/// The explanations of whatever this room finds.
package enum IntakeExplanations {
  /// All of them, each code once.
  package static let all: [Explanation] =
    [
      RecordFileExplanations.all, TreeExplanations.all, FrontMatterExplanations.all, YAMLExplanations.all,
      FieldExplanations.all, KindExplanations.all, RecordExplanations.all, RuleSet().explanations,
      RegistryExplanations.all, CheckExplanations.all, WordingFileExplanations.all,
    ].flatMap { $0 }
}
