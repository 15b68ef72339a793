package import Diagnostics
package import Markdown
package import Model

/// Reads one record: both its languages at once, so that they are compared while both are at hand.
package struct RecordReader: Sendable {
  private let surroundings: Surroundings
  private let markdown: Localized<MarkdownReader>
  private let rules = RuleSet()
  private let levels: CheckLevels
  private let writesAgreedTexts: Bool

  /// A reader for the records of a content tree.
  ///
  /// - Parameter writesAgreedTexts: Whether somebody will read the agreed texts of the records.
  init(surroundings: Surroundings, wording: Localized<MarkdownWording>, writesAgreedTexts: Bool) {
    self.surroundings = surroundings
    self.writesAgreedTexts = writesAgreedTexts
    levels = CheckLevels(of: surroundings.registry.site)
    markdown = Localized { MarkdownReader(wording: wording[$0], language: $0) }
  }

  /// A reader for records among the given registries.
  ///
  /// - Parameters:
  ///   - records: The ids of all records that there are.
  ///   - today: The day on which the records are checked.
  package init(
    site: Site, governments: [Government], groups: [Group], records: [RecordID], today: CalendarDate,
    wording: Localized<MarkdownWording>
  ) {
    var registry = RegistryIndex(governmentIDs: governments.map(\.id), groupIDs: groups.map(\.id))
    registry.site = site
    for government in governments { registry.governments[government.id] = government }
    for group in groups { registry.groups[group.id] = group }
    self.init(
      surroundings: Surroundings(registry: registry, records: records, today: today), wording: wording,
      writesAgreedTexts: true)
  }

  /// Reads a record from the files there are.
  package func read(_ id: RecordID, _ sources: Localized<SourceText?>) -> RecordReading {
    var files = surroundings.languages.compactMap { language in
      sources[language].map { source in
        FileDraft(source, of: id, in: language, registry: surroundings.registry, markdown: markdown[language])
      }
    }
    for index in files.indices {
      guard let draft = files[index].draft else { continue }
      files[index].findings += rules.check(draft, in: surroundings)
    }
    compareLanguages(&files)
    var findings: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for file in files {
      let outcome = Suppressions(allowed: file.draft?.common.allow ?? []).applied(to: file.findings, in: file.source)
      findings += outcome.remaining
      suppressed += outcome.suppressed
    }
    return reading(of: id, files, levels.applied(to: findings), suppressed)
  }

  private func compareLanguages(_ files: inout [FileDraft]) {
    if files.count == 1, let only = files[0].draft {
      files[0].findings += MissingTranslation().check(only, in: surroundings)
    } else if files.count == 2, let earlier = files[0].draft, let later = files[1].draft {
      files[1].findings += rules.check(earlier: earlier, later: later, in: surroundings)
      checkFreshness(&files, [earlier, later])
    }
  }

  /// Holds each file against the other that it may translate; of one with errors nobody knows what it will say.
  private func checkFreshness(_ files: inout [FileDraft], _ drafts: [RecordDraft]) {
    let areSound = files.map { !$0.findings.hasErrors }
    for (translation, original) in [(0, 1), (1, 0)] where areSound[original] {
      files[translation].findings += StaleTranslation().check(
        drafts[translation], of: drafts[original], in: surroundings)
    }
  }

  private func reading(
    of id: RecordID, _ files: [FileDraft], _ findings: [Diagnostic], _ suppressed: [SuppressedDiagnostic]
  ) -> RecordReading {
    // A translation that is missing takes nothing from the file that is there.
    guard !findings.contains(where: { $0.severity == .error && $0.code != MissingTranslation.code }) else {
      return RecordReading(record: nil, diagnostics: findings.sorted(), suppressed: suppressed)
    }
    var incomplete: [Diagnostic] = []
    var versions = Localized<Record?>(cy: nil, en: nil)
    for file in files {
      if let record = file.draft?.record(in: surroundings, withAgreedText: writesAgreedTexts) {
        versions[record.language] = record
      } else {
        incomplete.append(.incompleteRecord(at: file.source.wholeFile))
      }
    }
    let record = incomplete.isEmpty ? TranslatedRecord(id: id, versions: versions) : nil
    return RecordReading(record: record, diagnostics: (findings + incomplete).sorted(), suppressed: suppressed)
  }
}
