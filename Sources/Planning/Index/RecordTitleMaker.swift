import Agreement
import Localisation
import Model

/// Gives records their titles in one language.
struct RecordTitleMaker {
  private let wording: Wording
  private let site: String
  private let governments: [Government]
  private let groups: [Group]
  private let records: [TranslatedRecord]
  private let index: SiteIndex
  private let meetingDays: [String]

  /// A maker for an edition; `meetingDays` are the days of its meetings in words.
  init(edition: Edition<some Audience>, index: SiteIndex, wording: Wording, meetingDays: [String]) {
    self.wording = wording
    self.index = index
    self.meetingDays = meetingDays
    site = edition.site.title[wording.language]
    governments = edition.governments
    groups = edition.groups
    records = edition.records
  }

  private var language: Language { wording.language }

  /// The titles by position.
  func titles() -> [RecordTitle] {
    let own = records.map(ownTitle)
    let ordinals = records.indices.map { own[$0] == nil ? ordinal(of: $0) : "" }
    let plain = records.indices.map { position in
      if let own = own[position], own.language == nil {
        own.text
      } else {
        plainTitle(of: position) + ordinals[position]
      }
    }
    let documentTitles = uniqueTitles(plain)
    return records.indices.map { position in
      RecordTitle(
        title: own[position] ?? TextView(text: plain[position]),
        plainTitle: plain[position],
        documentTitle: documentTitles[position],
        shortTitle: own[position] ?? TextView(text: shortTitle(of: position) + ordinals[position]),
        namesKind: own[position] == nil)
    }
  }

  /// The title that the editor gave, marked where it is of the other language.
  private func ownTitle(of record: TranslatedRecord) -> TextView? {
    let version = record.version(for: language)
    return version.title.map { title in
      TextView(text: title, language: version.language == language ? nil : version.language.rawValue)
    }
  }

  /// ` (2)` for the second communiqué of a meeting, and so on.
  private func ordinal(of position: Int) -> String {
    guard let meeting = index.meetingOfRecord[position] else { return "" }
    let entry = index.meetings[meeting]
    let siblings = records[position].id.kind == .minutes ? entry.minutes : entry.communiques
    guard let place = siblings.firstIndex(of: position), place > 0 else { return "" }
    return " (\(place + 1))"
  }

  /// Whose the record is, and its day where it has one.
  private func plainTitle(of position: Int) -> String {
    let subject = subject(of: position)
    return day(of: position).map { wording.sentence(.recordTitle, ["group": subject, "date": $0]) } ?? subject
  }

  /// The kind, and the day where the record has one.
  private func shortTitle(of position: Int) -> String {
    let kind = wording.text(.kind(records[position].id.kind))
    return day(of: position).map { wording.sentence(.recordDescription, ["kind": kind, "title": $0]) } ?? kind
  }

  /// The day in words.
  private func day(of position: Int) -> String? {
    if let meeting = index.meetingOfRecord[position] { return meetingDays[meeting] }
    return records[position].original.date.map { DateStyle.long($0, in: language) }
  }

  /// The name of the group or government on the record's day.
  private func subject(of position: Int) -> String {
    let record = records[position]
    let name: DatedName? =
      switch record.id.home {
      case .group(let id): index.groups[id].map { groups[$0].name }
      case .government(let id): index.governments[id].map { governments[$0].name }
      case .pages: nil
      }
    guard let name else { return wording.text(.kind(record.id.kind)) }
    return record.original.date.map { name.name(on: $0)[language] } ?? name.current[language]
  }

  /// The texts of `<title>`; where several records have one title, each says its day or whose it is too.
  private func uniqueTitles(_ titles: [String]) -> [String] {
    let texts = records.indices.map { documentTitle(titles[$0], of: $0) }
    // Bytes are hashed in a fraction of the time that texts with accents and dashes take.
    let counts = Dictionary(texts.map { (Array($0.utf8), 1) }, uniquingKeysWith: +)
    if counts.count == texts.count { return texts }
    var seen: [[UInt8]: Int] = [:]
    return records.indices.map { position in
      var text = texts[position]
      if counts[Array(text.utf8), default: 0] > 1 {
        text = documentTitle(distinct(titles[position], at: position), of: position)
      }
      let count = seen[Array(text.utf8), default: 0] + 1
      seen[Array(text.utf8)] = count
      return count == 1 ? text : "\(text) [\(count)]"
    }
  }

  private func distinct(_ title: String, at position: Int) -> String {
    if let day = day(of: position) { return wording.sentence(.recordTitle, ["group": title, "date": day]) }
    return wording.sentence(.recordDescription, ["kind": subject(of: position), "title": title])
  }

  private func documentTitle(_ title: String, of position: Int) -> String {
    let kind = records[position].id.kind
    let word = wording.text(.kind(kind))
    // A title that ends in the kind, as terms of reference do, need not say it twice.
    guard kind != .page, !Self.ends(title, in: word) else {
      return wording.sentence(.pageTitle, ["title": title, "site": site])
    }
    return wording.sentence(.recordPageTitle, ["title": title, "kind": word, "site": site])
  }

  /// Whether a text ends in a word, the case of the letters of Latin-1 aside.
  private static func ends(_ text: String, in word: String) -> Bool {
    text.utf8.count >= word.utf8.count
      && zip(text.utf8.reversed(), word.utf8.reversed()).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}
