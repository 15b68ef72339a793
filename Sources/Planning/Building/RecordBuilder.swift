import Localisation
import Model

/// Makes the view of one record's page.
struct RecordBuilder {
  /// The builder of the page.
  let page: PageBuilder
  /// The record's position.
  let position: Int
  /// The version that the page shows: the language's own, or the other where there is none.
  let version: Record
  /// The language of the version's texts, where it differs from the page's.
  let textLanguage: String?

  /// A builder for the page of a record.
  init(page: PageBuilder, position: Int) {
    self.page = page
    self.position = position
    version = page.context.records[position].version(for: page.language)
    textLanguage = version.language == page.language ? nil : version.language.rawValue
  }

  /// The record's name in every language.
  var id: RecordID { version.id }
  /// The words of the page's language.
  var wording: Wording { page.wording }
  /// Who belongs to whom.
  var index: SiteIndex { page.context.index }

  /// Whether the record was taken back; then nothing is known of it but its heading and why.
  var isWithdrawn: Bool { version.status == .withdrawn }

  /// Whether the record is a draft; pages have no status.
  var isDraft: Bool { version.status == .draft && id.kind != .page }

  /// Whether there is a version in a language.
  func exists(in language: Language) -> Bool { page.context.records[position].exists(in: language) }

  /// The view of the page.
  func view() -> PlannedView {
    switch version.content {
    case .communique(let meeting, let copies):
      .communique(
        CommuniqueView(
          frame: frame(), record: recordView(), delegations: delegations(of: meeting), nextMeeting: nextMeeting,
          alsoPublished: copies.map(otherPublication)))
    case .minutes(let meeting, _, let actions):
      .minutes(
        MinutesView(
          frame: frame(), record: recordView(), delegations: delegations(of: meeting), actions: actions.map(action),
          nextMeeting: nextMeeting))
    case .statement(let statement):
      .statement(
        StatementView(frame: frame(), record: recordView(), government: governmentLink(statement.government)))
    case .letter(let letter):
      .letter(LetterView(frame: frame(), record: recordView(), government: governmentLink(letter.government)))
    case .termsOfReference(let group, _):
      .terms(TermsView(frame: frame(), record: recordView(), group: groupLink(group)))
    case .page:
      .page(PageView(frame: frame(), record: recordView()))
    }
  }

  /// The view of the record without the page around it.
  func fragment() -> FragmentView {
    var (copies, actions): ([OtherPublication], [Action]) = ([], [])
    if case .communique(_, let also) = version.content { copies = also }
    if case .minutes(_, _, let agreed) = version.content { actions = agreed }
    return FragmentView(
      isCommunique: id.kind == .communique, isMinutes: id.kind == .minutes, record: recordView(),
      delegations: version.meeting.map(delegations) ?? [], actions: actions.map(action), nextMeeting: nextMeeting,
      alsoPublished: copies.map(otherPublication))
  }

  /// What the record says of the next meeting; empty when nothing.
  private var nextMeeting: [FactView] {
    page.nextMeeting(version.meeting?.nextMeeting, textLanguage: textLanguage)
  }

  /// A text of the record.
  func text(_ text: String) -> TextView { TextView(text: text, language: textLanguage) }

  /// A text of the record as a value.
  func value(_ text: String) -> FactValueView { FactValueView(text: text, language: textLanguage) }

  /// A link to a government.
  func governmentLink(_ id: GovernmentID) -> LinkView {
    index.governments[id].map(page.governmentLink) ?? LinkView(href: page.href(.governments), text: id.text)
  }

  /// A link to a group.
  func groupLink(_ id: GroupID) -> LinkView {
    index.groups[id].map(page.groupLink) ?? LinkView(href: page.href(.groups), text: id.text)
  }

  /// A government's name on the day of the record.
  func governmentName(_ id: GovernmentID) -> String {
    guard let position = index.governments[id] else { return id.text }
    guard let date = version.date else { return page.names.governmentNames[position] }
    return page.context.governments[position].name.name(on: date)[page.language]
  }

  private func action(_ action: Action) -> ActionView {
    let due: FactValueView? =
      switch action.due {
      case .on(let date): FactValueView(text: DateStyle.long(date, in: page.language), datetime: date.iso)
      case .inWords(let words): value(words)
      case nil: nil
      }
    return ActionView(item: action.item, text: text(action.text), owner: action.owner.map(text), due: due)
  }

  private func otherPublication(_ publication: OtherPublication) -> OtherPublicationView {
    OtherPublicationView(
      government: governmentName(publication.government),
      href: publication.url,
      languageTag: publication.language.rawValue,
      languageName: wording.text(.inLanguage(publication.language)),
      date: publication.published.map { DateStyle.long($0, in: page.language) },
      datetime: publication.published?.iso,
      differs: publication.differs.map(text))
  }
}
