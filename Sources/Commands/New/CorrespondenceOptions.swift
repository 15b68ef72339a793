import ArgumentParser
import Model
import Pipeline

/// What a statement or a letter in a government's folder is about.
struct CorrespondenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The government: the name of its folder below content/governments.", valueName: "id"))
  var government: String?

  @Option(help: ArgumentHelp("The day on which it was made, such as 2026-09-21.", valueName: "date"))
  var date: String?

  @OptionGroup var title: TitleOptions

  @Option(
    help: ArgumentHelp(
      "Words after the date in the folder's name; by default those of the English title.", valueName: "words"))
  var suffix: String?

  /// What was answered.
  struct Answers {
    let id: RecordID
    let government: GovernmentID
    let date: CalendarDate
    let title: Localized<String?>
  }

  /// Asks what the options do not say.
  func answers(_ kind: RecordKind, _ authoring: Authoring, _ interview: Interview) throws -> Answers {
    let government = try interview.answer(government, authoring.governmentQuestion)
    let date = try interview.answer(date, authoring.dateQuestion)
    let title = try title.answers(authoring, interview)
    let id = try authoring.recordID(
      kind, in: .government(government), on: date, suffix: suffix,
      suggestion: authoring.suffix(from: title.en, on: date), interview)
    return Answers(id: id, government: government, date: date, title: title)
  }
}
