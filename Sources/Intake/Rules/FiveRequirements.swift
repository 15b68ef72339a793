import Diagnostics

/// The authority for what every published communiqué sets out.
enum FiveRequirements {
  /// Where the five requirements are written down.
  static let authority = MessageText(
    en: """
      Authority: Annex A of the terms of reference of the Interministerial Group for Safety, Security and Migration \
      (5 June 2025), and the UK Government's written statement HCWS564 (10 November 2020).
      """,
    cy: """
      Awdurdod: Atodiad A i gylch gorchwyl y Grŵp Rhyngweinidogol ar Ddiogelwch a Mudo (5 Mehefin 2025), a datganiad \
      ysgrifenedig Llywodraeth y DU HCWS564 (10 Tachwedd 2020).
      """)

  /// Why one of the five facts must be there, for the messages of the rules 101 to 105.
  ///
  /// - Parameter requirement: The fact with its article: “the date”, “y dyddiad”.
  static func reason(for requirement: MessageText) -> MessageText {
    MessageText(
      en: """
        A published communiqué sets out its date, location, chair, participants and a summary of discussion; \
        without \(requirement.en) nothing can be published. \(authority.en)
        """,
      cy: """
        Mae cyd-hysbysiad a gyhoeddir yn nodi dyddiad, lleoliad, cadeirydd, cyfranogwyr a chrynodeb o’r drafodaeth; \
        heb \(requirement.cy) ni ellir cyhoeddi dim. \(authority.cy)
        """)
  }
}
