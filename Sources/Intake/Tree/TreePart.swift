import Model

/// A place in the content tree that holds records: which kinds may lie there.
struct TreePart: Equatable {
  /// The group, the government or the pages.
  let home: RecordID.Home
  /// The folder of the records below it; nil for the home's own folder.
  let folder: Slug?

  /// The folder of pages.
  static let pages = TreePart(home: .pages, folder: nil)

  /// The kinds of records that may lie here.
  var kinds: [RecordKind] {
    switch (home, folder) {
    case (.pages, _): [.page]
    case (.group, nil): [.termsOfReference]
    case (.group, _): [.communique, .minutes]
    case (.government, nil): []
    case (.government, _): [.statement, .letter]
    }
  }

  /// The record and the language that a file's name stands for, or why it stands for none.
  func record(named name: RecordFileName) -> Result<(RecordID, Language), RecordFileFault> {
    guard name.isMarkdown else { return .failure(otherEnding(of: name) ?? .foreignFile) }
    if home == .pages { return language(of: name).flatMap { language in page(name.stem).map { ($0, language) } } }
    // The kind comes first: whoever gave notes a language would only then learn that they cannot lie here.
    guard let kind = RecordKind(rawValue: name.stem), kind != .page else { return .failure(.unknownKind) }
    guard kinds.contains(kind) else { return .failure(.wrongPart(kind)) }
    return language(of: name).map { (RecordID(home: home, folder: folder, kind: kind), $0) }
  }

  /// The record that a file without a language in its name would belong to.
  func record(lackingLanguage name: RecordFileName) -> RecordID? {
    if home == .pages { return try? page(name.stem).get() }
    return RecordKind(rawValue: name.stem).map { RecordID(home: home, folder: folder, kind: $0) }
  }

  private func language(of name: RecordFileName) -> Result<Language, RecordFileFault> {
    guard let suffix = name.suffix else { return .failure(.noLanguage) }
    return name.language.map { .success($0) } ?? .failure(.unknownLanguage(suffix))
  }

  private func page(_ stem: String) -> Result<RecordID, RecordFileFault> {
    guard let slug = Slug(stem) else { return .failure(.pageName) }
    guard !ReservedSegments.contains(stem) else { return .failure(.reserved) }
    return .success(RecordID(home: .pages, folder: slug, kind: .page))
  }
}
