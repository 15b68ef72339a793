import Model

extension Record {
  /// What may be shown of the record: all of it, or what may stay of one that was withdrawn.
  ///
  /// That is what it is, whose and of which day, its title and address, and the notes of its updates: the rest cannot leak
  /// from where it is not.
  var visiblePart: Record {
    guard status == .withdrawn else { return self }
    return Record(
      id: id, language: language, status: status, title: title, slug: slug, formerAddresses: formerAddresses,
      published: published, updates: updates, isUnreviewedTranslation: isUnreviewedTranslation,
      content: content.withoutFacts, body: Body(html: .none, headings: [], opening: ""))
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
      isUnreviewedTranslation: isUnreviewedTranslation, content: content, body: body, agreedText: agreedText)
  }
}

extension RecordContent {
  /// The same with nothing but its kind, its day and whose it is.
  fileprivate var withoutFacts: RecordContent {
    switch self {
    case .communique(let meeting, _): .communique(meeting.withoutFacts, alsoPublished: [])
    case .minutes(let meeting, _, _): .minutes(meeting.withoutFacts, basis: nil, actions: [])
    case .statement(let statement):
      .statement(Statement(government: statement.government, date: statement.date, by: [], meetings: []))
    case .letter(let letter):
      .letter(
        Letter(
          government: letter.government, date: letter.date, from: [], to: [], cc: [], reference: nil, meetings: []))
    case .termsOfReference(let group, _): .termsOfReference(group, reviewBy: nil)
    case .page: self
    }
  }
}

extension Meeting {
  fileprivate var withoutFacts: Meeting {
    Meeting(group: group, date: date, until: until, location: Location(mode: .notRecorded), participants: [])
  }
}

extension TranslatedRecord {
  /// What may be shown of the record, in every language.
  var visiblePart: TranslatedRecord {
    replacing(versions: versions.map { $0?.visiblePart }) ?? self
  }

  /// The record without a word of records that are not among the given ones, in every language.
  func keepingReferences(to known: Set<RecordID>) -> TranslatedRecord {
    replacing(versions: versions.map { $0?.keepingReferences(to: known) }) ?? self
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
