import Diagnostics

/// An apology has a name.
///
/// Apologies come from persons who held office and did not come. A vacancy is not an apology: where a government had no
/// minister to send, `without-ministers` says so and why.
///
/// Wrong:
///
///     apologies:
///       - {role: Minister of Justice, government: northern-ireland}
///
/// Right:
///
///     without-ministers:
///       - {government: northern-ireland, reason: in the absence of a Northern Ireland Executive}
struct UnnamedApology: RecordRule {
  static let code = DiagnosticCode(115)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return meeting.apologies.filter { !$0.writes("name") }.map { Self.unnamed(at: record.place($0.node.range)) }
  }
}

extension UnnamedApology {
  static func unnamed(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "This apology has no name.",
      reason: "Apologies come from persons who held office; a vacancy is not an apology.",
      fix: "Add “name:”, or enter the government under “without-ministers” with the reason.")
  }
}
