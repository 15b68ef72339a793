import Model

/// What a new communiqué tells its editor, in the editor's language.
struct SkeletonNotes: Sendable {
  let beginning: [String]
  let mode: String
  let place: String
  let participants: [String]
  let absence: [String]
  let status: String

  /// The notes of a language.
  static func of(_ language: Language) -> SkeletonNotes {
    switch language {
    case .cy: welsh
    case .en: english
    }
  }

  private static let english = SkeletonNotes(
    beginning: [
      "Lines like this one are notes for you. They are never published.",
      "Fill in every empty value. Write the summary of discussion below the second line of dashes.",
      "Then run: communique check",
    ],
    mode: "in-person, virtual or hybrid",
    place: "The place as the communiqué names it. Leave it out for a virtual meeting.",
    participants: [
      "Everybody who attended. Below the person who took the chair add the line `chair: true`.",
      "Below somebody who is not a minister add `capacity: official`, `observer` or `guest`.",
      "Delete a government that had nobody there, or name it under without-ministers.",
    ],
    absence: ["A government that sent no minister, and why:"],
    status: "Once every government has agreed this text: `status: agreed`, with the day it was published.")

  // The Welsh has not been reviewed.
  private static let welsh = SkeletonNotes(
    beginning: [
      "Nodiadau i chi yw llinellau fel hon. Ni chânt byth eu cyhoeddi.",
      "Llenwch bob gwerth gwag. Ysgrifennwch y crynodeb o’r drafodaeth o dan yr ail linell o gysylltnodau.",
      "Yna rhedwch: communique check",
    ],
    mode: "in-person (wyneb yn wyneb), virtual (rhithwir) neu hybrid",
    place: "Y lleoliad fel y mae’r cyd-hysbysiad yn ei enwi. Gadewch ef allan ar gyfer cyfarfod rhithwir.",
    participants: [
      "Pawb a oedd yn bresennol. O dan y person yn y gadair ychwanegwch y llinell `chair: true`.",
      "O dan rywun nad yw’n weinidog ychwanegwch `capacity: official`, `observer` neu `guest`.",
      "Dilëwch lywodraeth heb neb yno, neu enwch hi o dan without-ministers.",
    ],
    absence: ["Llywodraeth na anfonodd weinidog, a pham:"],
    status: "Pan fydd pob llywodraeth wedi cytuno ar y testun: `status: agreed`, gyda dyddiad y cyhoeddi.")
}
