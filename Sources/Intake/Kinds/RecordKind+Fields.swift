import Model

extension RecordKind {
  /// Every key of the kind's front matter.
  var fields: [FieldDescription] {
    switch self {
    case .communique: MeetingFields.all
    case .minutes: MinutesFields.all
    case .statement: StatementFields.all
    case .letter: LetterFields.all
    case .termsOfReference: TermsFields.all
    case .page: PageFields.all
    }
  }

  /// The required keys whose absence is reported as such; the five requirements have rules of their own.
  var plainlyRequired: [FieldDescription] {
    switch self {
    case .communique, .minutes: []
    case .statement, .letter, .termsOfReference, .page: fields.filter(\.isRequired)
    }
  }

  /// What a message calls the front matter of the kind.
  var frontMatterName: String {
    switch self {
    case .communique: "the communiqué's front matter"
    case .minutes: "the minutes' front matter"
    case .statement: "the statement's front matter"
    case .letter: "the letter's front matter"
    case .termsOfReference: "the front matter of terms of reference"
    case .page: "the page's front matter"
    }
  }

  /// Reads what a file of the kind states besides the keys that most kinds share.
  func content(_ reader: MappingReader, _ context: inout ReadingContext) -> ContentDraft {
    switch self {
    case .communique: .communique(MeetingFields.draft(reader, &context))
    case .minutes: .minutes(MeetingFields.draft(reader, &context), MinutesFields.draft(reader, &context))
    case .statement: .statement(StatementFields.draft(reader, &context))
    case .letter: .letter(LetterFields.draft(reader, &context))
    case .termsOfReference: .termsOfReference(reviewBy: reader.read(TermsFields.reviewBy, &context))
    case .page: .page(lastReviewed: reader.read(PageFields.lastReviewed, &context))
    }
  }
}
