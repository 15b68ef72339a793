import Intake
import Model

/// The archive of a site that is kept up to date: each record in its last state without errors.
struct LiveArchive: Sendable {
  /// Registries and records; nil when the registries never were without errors.
  private(set) var last: Archive?
  /// The records that are there in a state that their files no longer are in.
  private(set) var outdated: Set<RecordID> = []

  /// Takes over what was read.
  mutating func update(_ content: ContentReading) {
    guard let sound = content.soundArchive else { return }
    let current = Set(sound.records.map(\.id))
    let broken = Set(content.records.map(\.id)).subtracting(current)
    let kept = last?.records.filter { broken.contains($0.id) } ?? []
    outdated = Set(kept.map(\.id))
    last = Archive(
      site: sound.site, governments: sound.governments, groups: sound.groups, records: sound.records + kept)
  }
}
