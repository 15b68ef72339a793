import Localisation
import Model

/// Gathers what the script of a search page reads, in one language.
struct SearchIndexBuilder {
  private let context: SiteContext
  private let names: LanguageIndex
  private let links: Links
  private var homes: [RecordID.Home: Int] = [:]
  private var homeList: [SearchIndex.Home] = []
  private var people: [String: Int] = [:]
  private var peopleList: [String] = []

  /// A builder for a language.
  init(context: SiteContext, language: Language) {
    self.context = context
    names = context.languages[language]
    links = Links(from: names.searchAddress)
  }

  /// The index of every record.
  consuming func index() -> SearchIndex {
    let order = context.records.indices.sorted { left, right in
      let (newer, older) = (context.records[left].original.date, context.records[right].original.date)
      return newer == older ? left < right : (newer?.dayNumber ?? .min) > (older?.dayNumber ?? .min)
    }
    let kinds = RecordKind.allCases
    var entries: [SearchIndex.Entry] = []
    for position in order {
      let kind = kinds.firstIndex(of: context.records[position].id.kind) ?? 0
      entries.append(entry(of: position, kind: kind))
    }
    return SearchIndex(
      homes: homeList, kinds: kinds.map { names.wording.text(.kind($0)) }, people: peopleList, entries: entries)
  }

  private mutating func entry(of position: Int, kind: Int) -> SearchIndex.Entry {
    let record = context.records[position]
    let version = record.version(for: names.language)
    let home = home(of: record.id.home)
    let address = links.href(to: names.recordAddresses[position])
    let prefix = homeList[home].address
    let path =
      address.utf8.starts(with: prefix.utf8) ? String(Substring(address.utf8.dropFirst(prefix.utf8.count))) : ""
    let words = ([version.meeting?.location.place].compactMap { $0 } + version.body.headings.map(\.text))
    return SearchIndex.Entry(
      home: home, path: path, kind: kind, title: version.title ?? "",
      day: record.original.date.map { DateStyle.long($0, in: names.language) } ?? "",
      words: words.joined(separator: " "), people: people(of: version))
  }

  private mutating func home(of home: RecordID.Home) -> Int {
    if let position = homes[home] { return position }
    homes[home] = homeList.count
    homeList.append(entry(of: home))
    return homeList.count - 1
  }

  private func entry(of home: RecordID.Home) -> SearchIndex.Home {
    switch home {
    case .group(let id):
      let position = context.index.groups[id] ?? 0
      return SearchIndex.Home(name: names.groupNames[position], address: links.href(to: names.groupAddresses[position]))
    case .government(let id):
      let position = context.index.governments[id] ?? 0
      return SearchIndex.Home(
        name: names.governmentNames[position], address: links.href(to: names.governmentAddresses[position]))
    case .pages:
      return SearchIndex.Home(name: "", address: links.href(to: Address(homeOf: names.language)))
    }
  }

  /// The positions of the people whose names a record holds.
  private mutating func people(of record: Record) -> [Int] {
    var positions: [Int] = []
    for participant in record.meeting?.participants ?? [] {
      if case .named(let name) = participant.person.name { positions.append(person(name)) }
    }
    return positions
  }

  private mutating func person(_ name: String) -> Int {
    if let position = people[name] { return position }
    people[name] = peopleList.count
    peopleList.append(name)
    return peopleList.count - 1
  }
}
