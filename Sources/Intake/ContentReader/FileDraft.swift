import Diagnostics

/// What reading one file gave, before the rules.
struct FileDraft: Sendable {
  /// The file.
  let source: SourceText
  /// What it says; nil when its front matter could not be read.
  let draft: RecordDraft?
  /// What is wrong with it so far.
  var findings: [Diagnostic]
}
