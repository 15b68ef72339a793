/// A finding that an editor allows, with the reason; it stops nothing and is listed apart.
package struct SuppressedDiagnostic: Hashable, Sendable {
  /// The finding.
  package let diagnostic: Diagnostic
  /// Why it is allowed, in the editor's words.
  package let reason: String
  /// Where it is allowed.
  package let place: Place

  /// A finding that somebody allows at a place.
  package init(diagnostic: Diagnostic, reason: String, place: Place) {
    self.diagnostic = diagnostic
    self.reason = reason
    self.place = place
  }
}

extension SuppressedDiagnostic: Comparable {
  /// In the order of the findings, then of the places that allow them.
  package static func < (left: SuppressedDiagnostic, right: SuppressedDiagnostic) -> Bool {
    left.diagnostic == right.diagnostic ? left.place < right.place : left.diagnostic < right.diagnostic
  }
}
