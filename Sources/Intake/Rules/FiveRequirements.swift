/// The authority for what every published communiqué sets out.
enum FiveRequirements {
  /// Where the five requirements are written down.
  static let authority = """
    Authority: Annex A of the terms of reference of the Interministerial Group for Safety, Security and Migration \
    (5 June 2025), and the UK Government's written statement HCWS564 (10 November 2020).
    """

  /// Why one of the five facts must be there, for the messages of the rules 101 to 105.
  static func reason(for requirement: String) -> String {
    """
    A published communiqué sets out its date, location, chair, participants and a summary of discussion; \
    without \(requirement) nothing can be published. \(authority)
    """
  }
}
