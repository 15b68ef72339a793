extension Explanation {
  /// The paragraphs of the text in a language.
  func paragraphs(in language: MessageLanguage) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text[language].split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The wrong and the right example with their headings, line by line, with U+FFFD for what cannot be seen.
  func examples(in language: MessageLanguage) -> [(heading: String, lines: [String])] {
    [(ReportWord.wrong[language], wrong), (ReportWord.right[language], right)].map { heading, example in
      (heading, example.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).seen })
    }
  }
}
