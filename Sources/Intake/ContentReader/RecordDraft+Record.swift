import Agreement
import Markdown
import Model

extension RecordDraft {
  /// The record that a draft without errors states; nil when something that must be there is missing.
  ///
  /// Positions and optionals end here.
  ///
  /// - Parameter withAgreedText: Whether somebody will read the agreed text, which is written only then.
  func record(in surroundings: Surroundings, withAgreedText: Bool) -> Record? {
    guard let content = recordContent(in: surroundings), let updates = self.updates else { return nil }
    var record = Record(
      id: id,
      language: language,
      status: status,
      title: common.title?.value,
      slug: common.slug?.value,
      formerAddresses: common.formerAddresses.map(\.value),
      published: publication,
      updates: updates,
      related: common.related.compactMap { surroundings.reference($0.value) },
      source: common.source?.value,
      isUnreviewedTranslation: common.isUnreviewedTranslation,
      content: content,
      body: text.body)
    if withAgreedText {
      record.agreedText = BodyBytes(AgreedText(of: record, plainText: text.plainText()).bytes)
    }
    return record
  }

  /// When the record was published; a statement or letter was on its own day, where nothing else is written.
  private var publication: PublicationDate? {
    switch content {
    case .statement, .letter: common.published?.value ?? date.map { .on($0.value) }
    case .communique, .minutes, .termsOfReference: common.published?.value
    case .page: nil
    }
  }

  private var updates: [Update]? {
    let updates = common.updates.compactMap { update in
      update.date.map { Update(date: $0.value, note: update.note?.value) }
    }
    return updates.count == common.updates.count ? updates : nil
  }

  private func recordContent(in surroundings: Surroundings) -> RecordContent? {
    switch content {
    case .communique(let draft):
      meeting(draft).map { .communique($0, alsoPublished: draft.alsoPublished.compactMap(\.publication)) }
    case .minutes(let draft, let minutes):
      meeting(draft).map { .minutes($0, basis: minutes.basis, actions: minutes.actions.compactMap(\.action)) }
    case .statement(let draft): statement(draft, in: surroundings).map(RecordContent.statement)
    case .letter(let draft): letter(draft, in: surroundings).map(RecordContent.letter)
    case .termsOfReference(let reviewBy): group.map { .termsOfReference($0, reviewBy: reviewBy?.value) }
    case .page(let lastReviewed): .page(lastReviewed: lastReviewed?.value)
    }
  }

  private var group: GroupID? {
    if case .group(let group) = id.home { group } else { nil }
  }

  private var government: GovernmentID? {
    if case .government(let government) = id.home { government } else { nil }
  }

  private func meeting(_ draft: MeetingDraft) -> Meeting? {
    group.flatMap { draft.meeting(of: $0) }
  }

  private func statement(_ draft: StatementDraft, in surroundings: Surroundings) -> Statement? {
    guard let government, let date = draft.date?.value, !draft.by.isEmpty else { return nil }
    return Statement(
      government: government, date: date, by: draft.by.map(\.party),
      meetings: draft.meetings.compactMap { surroundings.meeting($0.value) })
  }

  private func letter(_ draft: LetterDraft, in surroundings: Surroundings) -> Letter? {
    guard let government, let date = draft.date?.value, !draft.from.isEmpty, !draft.to.isEmpty else { return nil }
    return Letter(
      government: government, date: date, from: draft.from.map(\.party), to: draft.to.map(\.party),
      cc: draft.cc.map(\.party), reference: draft.reference?.value,
      meetings: draft.meetings.compactMap { surroundings.meeting($0.value) })
  }
}
