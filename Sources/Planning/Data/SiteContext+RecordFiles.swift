import Model

extension SiteContext {
  /// What stands beside the page of a record: nothing where the page only tells that there is no version in its language,
  /// and no agreed text of what was withdrawn.
  func files(beside record: Int, in language: Language) -> [RecordFile] {
    guard let version = records[record].version(in: language) else { return [] }
    return RecordFile.allCases.filter { file in
      site.outputs.contains(file.output) && (file != .agreedText || version.status != .withdrawn)
    }
  }

  /// The path of a file beside the page of a record, below the root of the site.
  func path(of file: RecordFile, beside record: Int, in language: Language) -> String {
    languages[language].recordAddresses[record].sitePath + file.name(in: language)
  }

  /// The absolute address of a file about all records, on the host of the site's first language.
  func absolute(_ file: DataFile) -> String { absolute(file.path, in: firstLanguage) }
}
