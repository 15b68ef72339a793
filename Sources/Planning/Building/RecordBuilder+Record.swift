import Localisation
import Model

extension RecordBuilder {
  /// What the page of every kind of record holds.
  func recordView() -> RecordView {
    let neighbours = index.neighbours[position]
    return RecordView(
      language: page.language.rawValue,
      notices: page.isStandalone ? notices : [],
      kind: wording.text(.kind(id.kind)),
      title: page.names.titles[position].title,
      otherLanguage: otherLanguage,
      translationNotice: translationNotice,
      withdrawal: isWithdrawn ? withdrawal : nil,
      facts: facts(),
      contents: contents,
      body: page.html,
      hasBody: !page.html.isEmpty,
      textLanguage: textLanguage,
      related: related(),
      history: history,
      source: version.source,
      formats: formats(RecordFile.allCases),
      previous: neighbours.previous.map(page.recordLink),
      next: neighbours.next.map(page.recordLink))
  }

  /// The record in those of some other formats that there are.
  func formats(_ files: [RecordFile]) -> [FormatView] {
    let folder = page.isStandalone ? page.href(page.page) : ""
    return page.context.files(beside: position, in: page.language).filter(files.contains).map { file in
      FormatView(
        href: folder + file.name(in: page.language), mediaType: file.mediaType, name: wording.text(file.word))
    }
  }

  /// What the page around a record would say of it, for a record that stands alone.
  private var notices: [String] {
    var notices: [String] = []
    if let notice = page.context.site.notice?[page.language] { notices.append(notice) }
    if isDraft { notices.append(wording.text(.draftNotice)) }
    if version.isUnreviewedTranslation { notices.append(wording.text(.unreviewedTranslation)) }
    return notices
  }

  private var other: Language { page.language.other }

  /// The address of the same page in the other language, and the words that lead to it, in that language.
  private var otherLink: LinkView {
    LinkView(
      href: page.links.href(to: page.context.address(of: page.page, in: other)),
      text: page.context.languages[other].wording.text(.readInThisLanguage), language: other.rawValue)
  }

  private var otherLanguage: LinkView? {
    textLanguage == nil && exists(in: other) ? otherLink : nil
  }

  private var translationNotice: TranslationNoticeView? {
    guard textLanguage != nil else { return nil }
    let link = otherLink
    return TranslationNoticeView(
      sentence: wording.text(.missingTranslation), href: link.href, linkText: link.text, language: other.rawValue)
  }

  private var withdrawal: WithdrawalView {
    let update = version.updates.last
    return WithdrawalView(
      date: update.map { DateStyle.long($0.date, in: page.language) }, datetime: update?.date.iso,
      note: update?.note.map(text))
  }

  /// The headings of level two, when there are at least three.
  private var contents: [ContentsEntryView] {
    let headings = version.body.headings.filter { $0.level == 2 }
    return headings.count < 3 ? [] : headings.map { ContentsEntryView(href: "#" + $0.id, text: $0.text) }
  }

  /// The changes, newest first; the first publication is the last. Empty when nothing has changed since.
  private var history: [ChangeView] {
    guard !version.updates.isEmpty else { return [] }
    var history = version.updates.reversed().map { update in
      ChangeView(
        date: DateStyle.long(update.date, in: page.language), datetime: update.date.iso, note: update.note.map(text),
        isFirst: false)
    }
    if let published = version.published {
      history.append(
        ChangeView(
          date: published.date.map { DateStyle.long($0, in: page.language) } ?? wording.text(.notRecorded),
          datetime: published.date?.iso, note: nil, isFirst: true))
    }
    return history
  }

  /// What the record names, then what else is held of its meetings, each once.
  private func related() -> [RecordLinkView] {
    var seen: Set<Int> = [position]
    var links: [RecordLinkView] = []
    func add(_ position: Int) {
      if seen.insert(position).inserted { links.append(page.documentLink(position, showsSource: true)) }
    }
    for reference in version.related {
      switch reference {
      case .record(let id): index.records[id].map(add)
      case .address(let address):
        links.append(
          RecordLinkView(
            href: address, text: address, language: nil, kind: nil, source: nil, date: nil, datetime: nil,
            isWithdrawn: false))
      }
    }
    for meeting in meetings {
      for position in index.meetings[meeting].records + index.meetings[meeting].documents { add(position) }
    }
    for kind in [RecordKind.statement, .letter] where id.kind != kind {
      guard case .government = id.home else { continue }
      index.records[RecordID(home: id.home, folder: id.folder, kind: kind)].map(add)
    }
    return links
  }

  /// The positions of the meetings that the record reports or is about.
  private var meetings: [Int] {
    if let meeting = index.meetingOfRecord[position] { return [meeting] }
    return version.meetingReferences.compactMap { reference in
      guard case .record(let id) = reference else { return nil }
      return index.records[id].flatMap { index.meetingOfRecord[$0] }
    }
  }
}
