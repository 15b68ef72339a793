import Model

/// The keys of the terms of reference of a group.
enum TermsFields {
  static let reviewBy = Field("review-by", .date, "The day by which they are to be reviewed.")

  /// All of them.
  static let all = [CommonFields.title.description, reviewBy.description] + CommonFields.ofRecords
}
