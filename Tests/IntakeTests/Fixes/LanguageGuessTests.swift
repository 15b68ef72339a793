import Diagnostics
import Intake
import Model
import Testing

struct LanguageGuessTests {
  private func guess(_ body: String) -> Language? {
    LanguageGuess.language(of: SourceText(file: "file", bytes: Array("---\ndate: 2023-02-01\n---\n\(body)\n".utf8)))
  }

  private let english = "Ministers met by video for the review of the plans, and were told that it is from the office."
  private let welsh =
    "Mae’r gweinidogion wedi trafod hynny yn y cyfarfod, ac roedd y DU yn fodlon ar y cynllun wedi hynny."

  @Test("A text says its language by its small words")
  func certain() {
    #expect(guess(english) == .en)
    #expect(guess(welsh) == .cy)
  }

  @Test("A short text, and one in both languages, say none")
  func uncertain() {
    #expect(guess("Ministers met for the review.") == nil)
    #expect(guess(english + "\n\n" + welsh) == nil)
    #expect(guess("") == nil)
  }
}
