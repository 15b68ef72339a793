import Diagnostics
package import Model

/// Decides, once, what of an archive is public.
package enum Clearance {
  /// What everybody may see of an archive.
  ///
  /// A record is public when it is agreed or withdrawn, minutes only when there is a reason why they may be public at
  /// all. When any of them asks for a sign-off that has to be verified, nothing is public.
  package static func publicEdition(of archive: Archive) -> ClearanceOutcome {
    var cleared: [TranslatedRecord] = []
    var draftCount = 0
    for record in archive.records {
      let versions = record.versions.map { version in version.flatMap(publicVersion) }
      if Language.allCases.contains(where: { record.exists(in: $0) && versions[$0] == nil }) { draftCount += 1 }
      if let record = record.replacing(versions: versions) { cleared.append(record) }
    }
    let diagnostics = unverifiable(cleared, in: archive)
    guard diagnostics.isEmpty else {
      return ClearanceOutcome(edition: nil, diagnostics: diagnostics, draftCount: draftCount)
    }
    let known = Set(cleared.map(\.id))
    let records = cleared.map { $0.keepingReferences(to: known) }
    return ClearanceOutcome(
      edition: Edition(of: archive, records: records), diagnostics: [], draftCount: draftCount)
  }

  /// What everybody may see of one version of a record; nil for a draft.
  private static func publicVersion(_ version: Record) -> Record? {
    if case .page = version.content { return version }
    if case .minutes(_, basis: nil, _) = version.content { return nil }
    return version.status == .draft ? nil : version.visiblePart
  }

  /// One finding for each file that asks for a sign-off of a record that would otherwise be public.
  private static func unverifiable(_ records: [TranslatedRecord], in archive: Archive) -> [Diagnostic] {
    let groups = Dictionary(archive.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var waiting: [String: [RecordID]] = [:]
    var levels: [String: SignOffLevel] = [:]
    for record in records {
      guard case .group(let id) = record.id.home else { continue }
      let ownRule = groups[id]?.signOff
      let rule = ownRule ?? archive.site.signOff
      let day = record.original.date ?? record.original.published?.date
      let level = day.map(rule.level(on:)) ?? rule.level
      guard level != .none else { continue }
      let file = ownRule == nil ? "content/site.yaml" : "content/groups/\(id.text)/group.yaml"
      waiting[file, default: []].append(record.id)
      levels[file] = level
    }
    return waiting.keys.sorted().map { file in
      .unverifiableSignOff(file: file, level: levels[file] ?? .signed, records: waiting[file] ?? [])
    }
  }
}
