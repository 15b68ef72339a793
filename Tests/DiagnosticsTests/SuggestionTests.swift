import Diagnostics
import Testing

struct SuggestionTests {
  private let keys = ["participants", "published", "location", "chair", "date", "until"]

  @Test(
    "A slip finds its word",
    arguments: [
      ("partcipants", "participants"), ("Participants", "participants"), ("publsihed", "published"), ("chiar", "chair"),
      ("dat", "date"), ("locations", "location"),
    ])
  func slips(slip: String, word: String) {
    #expect(Suggestion.nearest(to: slip, among: keys) == word)
  }

  @Test("Another word finds nothing", arguments: ["venue", "", "x", String(repeating: "participants", count: 50)])
  func strangers(word: String) {
    #expect(Suggestion.nearest(to: word, among: keys) == nil)
  }
}
