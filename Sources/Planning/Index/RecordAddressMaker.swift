import Model

/// Gives records their addresses in one language.
struct RecordAddressMaker {
  /// The language of the addresses.
  let language: Language
  /// Where each record is.
  let index: SiteIndex
  /// The records by position.
  let records: [TranslatedRecord]
  /// The groups' addresses by position.
  let groups: [Address]
  /// The governments' addresses by position.
  let governments: [Address]

  /// The address of a record: that of its home, and its slug or folder.
  func address(of record: TranslatedRecord) -> Address {
    let segments = Segments.of(language)
    let home = homeAddress(of: record.id)
    switch record.id.kind {
    case .communique, .statement, .page:
      return home.appending(slug(of: record) ?? folder(of: record.id))
    case .minutes:
      return folderAddress(of: record, below: home, beside: .communique).appending(segments.minutes)
    case .letter:
      return folderAddress(of: record, below: home, beside: .statement).appending(segments.letter)
    case .termsOfReference:
      return home.appending(slug(of: record) ?? segments.termsOfReference)
    }
  }

  private func homeAddress(of id: RecordID) -> Address {
    let address: Address? =
      switch id.home {
      case .group(let group): index.groups[group].map { groups[$0] }
      case .government(let government): index.governments[government].map { governments[$0] }
      case .pages: nil
      }
    return address ?? Address(homeOf: language)
  }

  /// The address of a record's folder, which another record in it may have given a slug.
  private func folderAddress(of record: TranslatedRecord, below home: Address, beside kind: RecordKind) -> Address {
    let neighbour = index.records[RecordID(home: record.id.home, folder: record.id.folder, kind: kind)]
    let segment = slug(of: record) ?? neighbour.flatMap { slug(of: records[$0]) } ?? folder(of: record.id)
    return home.appending(segment)
  }

  private func slug(of record: TranslatedRecord) -> String? { record.version(in: language)?.slug?.text }

  private func folder(of id: RecordID) -> String { id.folder?.text ?? id.kind.rawValue }
}
