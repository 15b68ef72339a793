import Diagnostics
import Model

/// The entries of both languages side by side.
struct WordingComparison: Sendable {
  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Compares two files that were read one by one.
  init(drafts: Localized<WordingDraft>) {
    for language in Language.allCases {
      let (draft, other) = (drafts[language], drafts[language.other])
      for entry in draft.entries.values {
        if let counterpart = other.entries[entry.key] {
          comparePlaceholders(of: entry, with: counterpart, drafts: (draft, other))
        } else if !Self.isNeededByProgram(entry.key) {
          diagnostics.append(.wordingOnlyInOneLanguage(entry, missingFrom: other.language, file: other.file))
        }
      }
    }
  }

  /// A missing word that the program needs is reported with the file that lacks it, not twice.
  private static func isNeededByProgram(_ key: String) -> Bool {
    Word(rawValue: key) != nil || CountedWord(rawValue: key) != nil
  }

  private mutating func comparePlaceholders(
    of entry: WordingEntry, with counterpart: WordingEntry, drafts: (draft: WordingDraft, other: WordingDraft)
  ) {
    guard
      case .text(let text) = entry.value, case .text(let otherText) = counterpart.value,
      let own = drafts.draft.phrases[entry.key]?.placeholders,
      let others = drafts.other.phrases[entry.key]?.placeholders
    else { return }
    let allowed = Word(rawValue: entry.key)?.placeholders ?? []
    let missing = others.subtracting(own).intersection(allowed).sorted()
    guard !missing.isEmpty else { return }
    diagnostics.append(
      .wordingPlaceholdersDiffer(missing, key: entry.key, place: text.place, otherPlace: otherText.place))
  }
}
