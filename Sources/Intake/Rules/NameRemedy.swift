import Diagnostics

/// What an entry may have in place of a name that is not known or not to be given.
enum NameRemedy {
  /// “unnamed”, as somebody who was at a meeting.
  case unnamed
  /// The role alone, as whoever sent or received a letter.
  case role
  /// Nothing, as whoever made a statement or sent apologies.
  case nothing

  /// How to mend a name that is missing.
  var forNoName: MessageText {
    switch self {
    case .unnamed:
      MessageText(
        en: """
          Write the whole name, or instead of it “unnamed: true”, or “unnamed: lost” if the archive has lost it.
          """,
        cy: """
          Ysgrifennwch yr enw cyfan, neu “unnamed: true” yn ei le, neu “unnamed: lost” os yw ar goll o’r archif.
          """)
    case .role:
      MessageText(
        en: "Write the whole name, or leave “name” out and give the office under “role”.",
        cy: "Ysgrifennwch yr enw cyfan, neu hepgorwch “name” a rhowch y swydd o dan “role”.")
    case .nothing: MessageText(en: "Write the whole name.", cy: "Ysgrifennwch yr enw cyfan.")
    }
  }

  /// How to mend an office that stands where the name should be.
  var forOffice: MessageText {
    switch self {
    case .unnamed:
      MessageText(
        en: "Write the person's name here and the office under “role”, or “unnamed: true” instead of the name.",
        cy: "Ysgrifennwch enw’r person yma a’r swydd o dan “role”, neu “unnamed: true” yn lle’r enw.")
    case .role:
      MessageText(
        en: "Write the office under “role”, and here the person's name, or leave “name” out.",
        cy: "Ysgrifennwch y swydd o dan “role”, ac enw’r person yma, neu hepgorwch “name”.")
    case .nothing:
      MessageText(
        en: "Write the person's name here and the office under “role”.",
        cy: "Ysgrifennwch enw’r person yma a’r swydd o dan “role”.")
    }
  }
}
