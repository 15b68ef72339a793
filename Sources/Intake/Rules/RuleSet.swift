import Diagnostics

/// Every rule that a record is held against.
struct RuleSet: Sendable {
  /// The rules for one file, in the order of their codes.
  let recordRules: [any RecordRule] = [
    UnknownRecord(), StillToDo(),
    MissingDate(), MissingLocation(), MissingChair(), MissingParticipants(), MissingSummary(),
    NotRecorded(), PlaceAndMode(),
    PersonNaming(), EmptyName(), PersonAffiliation(), SamePersonTwice(), PresentAndAbsent(), UnnamedApology(),
    ChairGivenTwice(), UnspokenGovernment(), MinisterOfAbsentGovernment(), MinisterWithoutRole(), OfficialAsMinister(),
    StatementAuthor(), AbsentGovernmentTwice(),
    FolderDate(), PublishedBeforeDate(), UpdateOrder(), MissingPublished(), FutureDate(), WithdrawnWithoutNote(),
    UntilBeforeDate(), NextMeetingBeforeDate(), MinutesBasis(), UpdateWithoutNote(), MissingReview(), OldReview(),
    PublishedInFuture(),
    TerritorialOffice(), WeekdayOfDate(), TitleOfOtherGroup(), TitleOfOtherYear(), WelshAmpersand(), EnglishMonth(),
    FirstPerson(), EmptyText(), TranslatedFromItself(), UnknownHost(),
  ]

  /// The rules for the two languages of a record.
  let pairRules: [any PairRule] = [
    FactsDiffer(), UntranslatedText(), HeadingsDiffer(), ListsDiffer(), TablesDiffer(), LinksDiffer(),
    FootnotesDiffer(), FiguresDiffer(), DatesDiffer(),
  ]

  /// What there is to say of each rule, of missing translations and of protective markings.
  var explanations: [Explanation] {
    recordRules.map { type(of: $0).explanation } + pairRules.map { type(of: $0).explanation }
      + [MissingTranslation.explanation, StaleTranslation.explanation, ProtectiveMarking.explanation]
  }

  /// Everything that the rules find in one file.
  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for rule in recordRules { findings += rule.check(record, in: surroundings) }
    return findings
  }

  /// Everything that the rules find between the two languages of a record.
  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    pairRules.flatMap { $0.check(earlier: earlier, later: later, in: surroundings) }
  }
}
