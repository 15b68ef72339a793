import Model

/// The keys that most kinds of record share, as a file states them.
struct CommonDraft: Sendable {
  var status: Located<Status>?
  var title: Located<String>?
  var slug: Located<Slug>?
  var formerAddresses: [Located<String>] = []
  var isUnreviewedTranslation = false
  var translatedFrom: Located<TranslationSource>?
  var published: Located<PublicationDate>?
  var updates: [UpdateDraft] = []
  /// Ids of records and addresses, as they are written.
  var related: [Located<String>] = []
  var source: Located<String>?
  var allow: [SuppressionDraft] = []
}
