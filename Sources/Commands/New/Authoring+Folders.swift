import Diagnostics
import Model
import Pipeline

// Where a new record lies.
extension Authoring {
  /// The id of a record in a dated folder: the date alone, unless words after it are given, suggested or needed.
  func recordID(
    _ kind: RecordKind, in home: RecordID.Home, on date: CalendarDate, suffix: String?, suggestion: String? = nil,
    _ interview: Interview
  ) throws -> RecordID {
    var words = MessageText(
      en: "Words for its folder after \(date.iso)-", cy: "Geiriau i’w ffolder ar ôl \(date.iso)-")
    if suffix == nil, suggestion == nil {
      do throws(AnswerFault) {
        return try dated(kind, in: home, on: date, suffix: nil)
      } catch {
        words = words + MessageText(en: " (\(error.reason.en))", cy: " (\(error.reason.cy))")
      }
    }
    let question = Question(
      option: "--suffix", words: words, standard: suggestion.map { .text($0) } ?? .none
    ) { (suffix) throws(AnswerFault) in try dated(kind, in: home, on: date, suffix: suffix) }
    return try interview.answer(suffix, question)
  }
}
