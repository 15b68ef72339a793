package import Diagnostics

/// Everything that is wrong with a template and with the templates it uses, sorted by place.
package struct TemplateProblems: Error, Hashable, Sendable {
  /// The findings, at least one.
  package let diagnostics: [Diagnostic]
}
