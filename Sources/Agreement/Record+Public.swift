import Model

extension Record {
  /// The record with its heading and facts only: the text of a withdrawn record cannot leak from where it is not.
  func withoutText() -> Record {
    var content = content
    if case .minutes(let meeting, let basis, _) = content {
      content = .minutes(meeting, basis: basis, actions: [])
    }
    return replacing(content: content, related: related, body: Body(html: .none, headings: [], opening: ""))
  }

  /// The record without a word of records that are not among the given ones.
  func keepingReferences(to known: Set<RecordID>) -> Record {
    func isKnown(_ reference: MeetingReference) -> Bool {
      if case .record(let id) = reference { known.contains(id) } else { true }
    }
    let related = related.filter { reference in
      if case .record(let id) = reference { known.contains(id) } else { true }
    }
    var content = content
    switch content {
    case .statement(let statement) where !statement.meetings.allSatisfy(isKnown):
      content = .statement(statement.replacing(meetings: statement.meetings.filter(isKnown)))
    case .letter(let letter) where !letter.meetings.allSatisfy(isKnown):
      content = .letter(letter.replacing(meetings: letter.meetings.filter(isKnown)))
    default:
      if related.count == self.related.count { return self }
    }
    return replacing(content: content, related: related, body: body)
  }

  private func replacing(content: RecordContent, related: [Reference], body: Body) -> Record {
    Record(
      id: id, language: language, status: status, title: title, slug: slug, formerAddresses: formerAddresses,
      published: published, updates: updates, related: related, source: source,
      isUnreviewedTranslation: isUnreviewedTranslation, content: content, body: body)
  }
}

extension TranslatedRecord {
  /// The record without a word of records that are not among the given ones, in every language.
  func keepingReferences(to known: Set<RecordID>) -> TranslatedRecord {
    TranslatedRecord(id: id, versions: versions.map { $0?.keepingReferences(to: known) }) ?? self
  }
}

extension Statement {
  fileprivate func replacing(meetings: [MeetingReference]) -> Statement {
    Statement(government: government, date: date, by: by, meetings: meetings)
  }
}

extension Letter {
  fileprivate func replacing(meetings: [MeetingReference]) -> Letter {
    Letter(
      government: government, date: date, from: from, to: to, cc: cc, reference: reference, meetings: meetings)
  }
}
