import Diagnostics

extension DiagnosticCode {
  /// Something that is marked as still to do.
  static let stillToDo = DiagnosticCode(96)
}

// What is still to do in a file that the program began.
extension Diagnostic {
  /// A marked value.
  static func valueToDo(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: .stillToDo, place: place,
      summary: MessageText(
        en: "“\(key)” is still to do: it is marked “TODO”.",
        cy: "Mae “\(key)” heb ei wneud eto: mae wedi’i farcio “TODO”."),
      reason: toDoReason,
      fix: MessageText(
        en: "Check, write or translate it, then take “TODO” out.",
        cy: "Gwiriwch, ysgrifennwch neu cyfieithwch ef, yna tynnwch “TODO”."))
  }

  /// Marks in the text below the front matter.
  static func textToDo(places count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: .stillToDo, place: place,
      summary: count == 1
        ? MessageText(
          en: "The text is still to do here: it is marked “TODO”.",
          cy: "Mae’r testun heb ei wneud eto yma: mae wedi’i farcio “TODO”.")
        : MessageText(
          en: "The text is still to do in \(count) places marked “TODO”; this is the first.",
          cy: "Mae’r testun heb ei wneud eto mewn \(count) o leoedd sydd wedi’u marcio “TODO”; dyma’r cyntaf."),
      reason: toDoReason,
      fix: MessageText(
        en: "Write or translate each of them, then take “TODO” out.",
        cy: "Ysgrifennwch neu cyfieithwch bob un, yna tynnwch “TODO”."))
  }

  private static let toDoReason = MessageText(
    en: "What the program proposed, or copied from the other language, is published only once somebody has read it.",
    cy: "Ni chyhoeddir yr hyn a gynigiwyd gan y rhaglen, neu a gopïwyd o’r iaith arall, nes bod rhywun wedi’i ddarllen."
  )
}
