import Diagnostics
import Localisation
import Model
import Testing

struct WordingExplanationsTests {
  @Test(
    "The wrong example of every explanation has the finding, the right one has none",
    arguments: WordingExplanations.all)
  func examples(explanation: Explanation) throws {
    let wrong = try read(explanation.wrong, of: explanation).filter { $0.code == explanation.code }
    #expect(!wrong.isEmpty)
    for finding in wrong {
      for text in [finding.summary, finding.reason, finding.fix] + finding.notes.map(\.text) {
        #expect(text.en != text.cy)
      }
    }
    #expect(try read(explanation.right, of: explanation).map(\.code) == [])
  }

  /// What is found in complete files that have an example's lines, and nothing else of the explanation.
  private func read(_ example: String, of explanation: Explanation) throws -> [Diagnostic] {
    var samples = WordingSamples()
    for part in try entries(explanation.wrong) + entries(explanation.right) {
      samples.remove(part.entry.key, in: part.language)
    }
    for part in try entries(example) { samples.put(part.entry, in: part.language) }
    return samples.read().diagnostics
  }

  /// The entries that an example shows, each below the name of its file.
  private func entries(_ example: String) throws -> [(language: Language, entry: WordingEntry)] {
    var language: Language?
    var entries: [(language: Language, entry: WordingEntry)] = []
    for line in example.split(separator: "\n").map(String.init) {
      if line.hasPrefix("templates/languages/") {
        language = Language(rawValue: String(line.dropFirst("templates/languages/".count).prefix(2)))
        continue
      }
      let language = try #require(language)
      let (key, text) = try keyAndText(line)
      guard line.hasPrefix("    ") else {
        entries.append((language, WordingSamples.text(key, text, language)))
        continue
      }
      let last = try #require(entries.last).entry
      entries.removeLast()
      let value = WordingText(text: text, place: last.place)
      var forms = [WordingForm(category: key, place: last.place, value: value)]
      if case .plural(let earlier) = last.value { forms = earlier + forms }
      entries.append((language, WordingEntry(key: last.key, place: last.place, value: .plural(forms))))
    }
    return entries
  }

  private func keyAndText(_ line: String) throws -> (String, String) {
    let match = try #require(line.wholeMatch(of: /\ +([a-z-]+):(?: "(.*)"| (.*))?/))
    return (String(match.1), String(match.2 ?? match.3 ?? ""))
  }
}
