/// One record in one language, checked: nothing in it can be wrong.
package struct Record: Hashable, Sendable {
  /// The name it has in every language.
  package let id: RecordID
  /// The language of its texts.
  package let language: Language
  /// How far it has come.
  package let status: Status
  /// Its title, where the editor gave one.
  package let title: String?
  /// This language's last address segment, where the editor gave one.
  package let slug: Slug?
  /// Old addresses that lead here, as paths from the site's root.
  package let formerAddresses: [String]
  /// When it was first published; nil for a draft or a page.
  package let published: PublicationDate?
  /// Changes after publication, oldest first.
  package let updates: [Update]
  /// Other records and addresses it points to.
  package let related: [Reference]
  /// Where an archive import was taken from.
  package let source: String?
  /// Whether the page must say that nobody has reviewed the translation.
  package let isUnreviewedTranslation: Bool
  /// What it states, by kind.
  package let content: RecordContent
  /// Its text.
  package var body: Body
  /// Its agreed text, facts included, where somebody will read it.
  package var agreedText: BodyBytes

  /// A checked record.
  package init(
    id: RecordID,
    language: Language,
    status: Status,
    title: String? = nil,
    slug: Slug? = nil,
    formerAddresses: [String] = [],
    published: PublicationDate? = nil,
    updates: [Update] = [],
    related: [Reference] = [],
    source: String? = nil,
    isUnreviewedTranslation: Bool = false,
    content: RecordContent,
    body: Body,
    agreedText: BodyBytes = .none
  ) {
    self.id = id
    self.language = language
    self.status = status
    self.title = title
    self.slug = slug
    self.formerAddresses = formerAddresses
    self.published = published
    self.updates = updates
    self.related = related
    self.source = source
    self.isUnreviewedTranslation = isUnreviewedTranslation
    self.content = content
    self.body = body
    self.agreedText = agreedText
  }

  /// The facts of the meeting, for a communiqué or minutes.
  package var meeting: Meeting? {
    switch content {
    case .communique(let meeting, _), .minutes(let meeting, _, _): meeting
    case .statement, .letter, .termsOfReference, .page: nil
    }
  }

  /// The day the record is filed under: the meeting's, the statement's or the letter's.
  package var date: CalendarDate? {
    switch content {
    case .communique(let meeting, _), .minutes(let meeting, _, _): meeting.date
    case .statement(let statement): statement.date
    case .letter(let letter): letter.date
    case .termsOfReference, .page: nil
    }
  }
}
