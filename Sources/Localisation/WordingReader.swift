package import Diagnostics
package import Model

/// Checks the entries of both wording files against what the program needs and against each other.
package enum WordingReader {
  /// The words of both languages, or nil with everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - entries: The entries of each file in its order; the reader of the files has refused keys given twice.
  ///   - files: Each file's path as it is shown.
  package static func read(
    entries: Localized<[WordingEntry]>, files: Localized<String>
  ) -> (wording: Localized<Wording>?, diagnostics: [Diagnostic]) {
    let drafts = Localized { language in
      WordingDraft(language: language, file: files[language], entries: entries[language])
    }
    let comparison = WordingComparison(drafts: drafts)
    let diagnostics = (drafts.cy.diagnostics + drafts.en.diagnostics + comparison.diagnostics).sorted()
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (drafts.map(\.wording), diagnostics)
  }
}
