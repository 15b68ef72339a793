import Model

/// Which records stand in which feed: the newest of each, by position, the latest updated first.
struct FeedIndex: Sendable {
  /// The newest records of the site.
  private(set) var everything: [Int] = []
  /// The newest records of each government.
  private(set) var governments: [[Int]]
  /// The newest records of each group.
  private(set) var groups: [[Int]]

  /// The feeds of an index. Pages of the site's own are in none, and neither is a record without any day.
  init(of index: SiteIndex, records: [TranslatedRecord]) {
    governments = Array(repeating: [], count: index.governments.count)
    groups = Array(repeating: [], count: index.groups.count)
    let subjects = Self.subjects(of: index, recordCount: records.count)
    let dated = records.indices.compactMap { position in
      index.days[position].updated.map { (day: $0, own: records[position].original.date ?? $0, position: position) }
    }
    let newest = dated.sorted { ($1.day, $1.own, $0.position) < ($0.day, $0.own, $1.position) }
    for (_, _, position) in newest where records[position].id.kind != .page {
      Self.add(position, to: &everything)
      for subject in subjects[position] { add(position, to: subject) }
    }
  }

  private mutating func add(_ position: Int, to subject: FeedSubject) {
    switch subject {
    case .everything: break
    case .government(let government): Self.add(position, to: &governments[government])
    case .group(let group): Self.add(position, to: &groups[group])
    }
  }

  private static func add(_ position: Int, to feed: inout [Int]) {
    if feed.count < Feed.length { feed.append(position) }
  }

  /// The governments and groups on whose pages each record stands.
  private static func subjects(of index: SiteIndex, recordCount: Int) -> [[FeedSubject]] {
    var subjects: [[FeedSubject]] = Array(repeating: [], count: recordCount)
    func add(_ subject: FeedSubject, to position: Int) {
      if !subjects[position].contains(subject) { subjects[position].append(subject) }
    }
    for (group, meetings) in index.meetingsOfGroup.enumerated() {
      for meeting in meetings {
        for position in index.meetings[meeting].records + index.meetings[meeting].documents {
          add(.group(group), to: position)
        }
      }
      if let terms = index.termsOfGroup[group] { add(.group(group), to: terms) }
    }
    for (government, list) in index.governmentIndexes.enumerated() {
      for entry in list.entries {
        switch entry {
        case .document(let position): add(.government(government), to: position)
        case .meeting(let meeting):
          for position in index.meetings[meeting].records { add(.government(government), to: position) }
        }
      }
    }
    return subjects
  }
}
