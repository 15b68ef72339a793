import Diagnostics
import Model

/// The keys of the terms of reference of a group.
enum TermsFields {
  static let reviewBy = Field(
    "review-by", .date,
    MessageText(en: "The day by which they are to be reviewed.", cy: "Erbyn pa ddiwrnod y dylid ei adolygu."))

  /// All of them.
  static let all = [CommonFields.title.description, reviewBy.description] + CommonFields.ofRecords
}
