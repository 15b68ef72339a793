import Diagnostics
import Pipeline

/// Something that a command needs to know, from an option or from a person.
struct Question<Answer> {
  /// What holds when nothing is said.
  enum Standard {
    /// Nothing: it must be said.
    case none
    /// What would be typed, which is shown.
    case text(String)
    /// An answer that says that the file is to be filled in later.
    case later(Answer)
  }

  /// The option that answers it, as it is typed: `--group`.
  let option: String
  /// What is asked, without a mark at its end.
  let words: MessageText
  /// What holds when nothing is said.
  var standard = Standard.none
  /// Reads an answer, or says why it cannot be taken.
  let read: (String) throws(AnswerFault) -> Answer
}
