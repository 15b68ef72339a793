import Diagnostics
import Model

/// What a rule may know besides the record: the registries, which records there are, and the day.
struct Surroundings: Sendable {
  /// The settings, governments and groups, as far as they could be read.
  let registry: RegistryIndex
  /// The written ids of all records, in the order of the content tree.
  let recordIDs: [String]
  /// Every record of the content tree by its written id.
  let records: [String: RecordID]
  /// The day on which the records are checked.
  let today: CalendarDate
  /// The hosts on which the governments publish; nil when not every government's file could be read.
  let governmentHosts: GovernmentHosts?

  /// The surroundings of a content tree.
  init(registry: RegistryIndex, records: [RecordID], today: CalendarDate) {
    self.registry = registry
    recordIDs = records.map(\.description)
    self.records = Dictionary(zip(recordIDs, records)) { first, _ in first }
    self.today = today
    let isComplete = registry.governmentIDs.allSatisfy { registry.governments[$0] != nil }
    governmentHosts = isComplete ? GovernmentHosts(registry.governments.values) : nil
  }

  /// The languages of the site in their order, then any other; differences are reported on the last.
  var languages: [Language] {
    let languages = registry.site?.languages ?? []
    return languages + Language.allCases.filter { !languages.contains($0) }
  }

  /// What a message calls a government.
  func name(of id: GovernmentID) -> MessageText {
    guard let name = registry.governments[id]?.name.current else { return .verbatim(id.text) }
    return MessageText(en: name.en, cy: name.cy)
  }

  /// The group in whose folder a record is; nil for what belongs to a government or to the site.
  func group(of id: RecordID) -> Group? {
    if case .group(let group) = id.home { registry.groups[group] } else { nil }
  }

  /// The sign-off that a record of a group needs on a day.
  func signOffLevel(for id: RecordID, on date: CalendarDate?) -> SignOffLevel {
    guard let group = group(of: id), let date else { return .none }
    return (group.signOff ?? registry.site?.signOff)?.level(on: date) ?? .none
  }

  /// What a written reference points to; nil for a record that does not exist.
  func reference(_ text: String) -> Reference? {
    if RecordDraft.isAddress(text) { return .address(text) }
    return records[text].map(Reference.record)
  }

  /// The meeting that a statement or letter names; nil for a record that does not exist.
  func meeting(_ draft: MeetingReferenceDraft) -> MeetingReference? {
    switch draft {
    case .record(let id): records[id].map(MeetingReference.record)
    case .meeting(let group, let date): .meeting(group: group, date: date)
    case .elsewhere(let name, let date): .elsewhere(name: name, date: date)
    }
  }
}
