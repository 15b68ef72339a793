package import Diagnostics

/// What the reader of a mapping knows besides the mapping, and what it has found wrong.
package struct ReadingContext: Sendable {
  /// The file.
  package let source: SourceText
  /// The known governments and groups; nil: every id is taken as it is.
  package let registry: RegistryIndex?
  /// What is wrong so far.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The key whose value is being read, for messages.
  package var key = ""

  /// The context of one file.
  package init(source: SourceText, registry: RegistryIndex? = nil) {
    self.source = source
    self.registry = registry
  }

  /// The place of a range of bytes of the file.
  package func place(of range: Range<Int>) -> Place { source.place(of: range) }

  /// Notes a finding.
  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Notes several findings.
  package mutating func report(_ found: [Diagnostic]) { diagnostics += found }
}
