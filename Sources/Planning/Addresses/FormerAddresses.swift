import Diagnostics
import Model

/// The old addresses that records name, and what is wrong with them.
struct FormerAddresses: Sendable {
  /// The old addresses, by record and file.
  private(set) var addresses: [FormerAddress] = []
  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Collects the old addresses of the records of a site.
  init(of records: [TranslatedRecord], languages: [Language]) {
    for (position, record) in records.enumerated() {
      let files = files(of: record, languages: languages)
      for (file, language) in files.sorted(by: { $0.key < $1.key }) {
        addresses.append(FormerAddress(file: file, record: position, language: language))
      }
    }
  }

  /// The files at a record's old addresses, each with the language of the page to which it leads.
  private mutating func files(of record: TranslatedRecord, languages: [Language]) -> [String: Language] {
    var files: [String: Language] = [:]
    for language in languages {
      for address in record.version(in: language)?.formerAddresses ?? [] {
        guard let file = FormerAddress.file(at: address) else {
          diagnostics.append(.unusableFormerAddress(address, in: record.id.file(in: language)))
          continue
        }
        // Where both versions name one old address, it leads to the language whose tree it stood in.
        if files[file] == nil || file.hasPrefix(language.rawValue + "/") { files[file] = language }
      }
    }
    return files
  }
}
