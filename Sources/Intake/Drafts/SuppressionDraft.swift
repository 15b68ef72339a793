import Diagnostics

/// A finding that an editor allows, with the reason.
struct SuppressionDraft: Sendable {
  /// Where the whole entry stands.
  let range: Range<Int>
  var code: Located<DiagnosticCode>?
  var reason: Located<String>?
}
