import Diagnostics
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
  var frontMatterName: MessageText {
    switch self {
    case .communique: MessageText(en: "the communiqué's front matter", cy: "pennyn y cyd-hysbysiad")
    case .minutes: MessageText(en: "the minutes' front matter", cy: "pennyn cofnodion y cyfarfod")
    case .statement: MessageText(en: "the statement's front matter", cy: "pennyn y datganiad")
    case .letter: MessageText(en: "the letter's front matter", cy: "pennyn y llythyr")
    case .termsOfReference: MessageText(en: "the front matter of terms of reference", cy: "pennyn y cylch gorchwyl")
    case .page: MessageText(en: "the page's front matter", cy: "pennyn y dudalen")
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
