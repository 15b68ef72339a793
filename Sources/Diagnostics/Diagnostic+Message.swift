extension Diagnostic {
  /// What is wrong, why and how to mend it, a paragraph each, for forms that show one text.
  func message(in language: MessageLanguage) -> [String] {
    [
      summary[language],
      "\(ReportWord.why[language].capitalised): \(reason[language])",
      "\(ReportWord.fix[language].capitalised): \(fix[language])",
    ]
  }
}

extension String {
  /// The text with a capital at its beginning.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
