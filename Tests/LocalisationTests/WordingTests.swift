import Localisation
import Model
import Testing

struct WordingTests {
  @Test("A sentence takes its values as plain text")
  func sentence() throws {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("page-of-pages", "Page {number} of {total}: {number}", .en), in: .en)
    let wording = try #require(samples.read().wording)
    #expect(wording.en.sentence(.pageOfPages, ["number": "<2>", "total": "{number}"]) == "Page <2> of {number}: <2>")
    #expect(wording.cy.sentence(.pageOfPages, ["number": "2", "total": "3"]) == "page-of-pages 2 3")
  }

  @Test("A fixed word is as it was written")
  func text() throws {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("home", "Hafan’r “Ŵy”", .cy), in: .cy)
    let wording = try #require(samples.read().wording)
    #expect(wording.cy.text(.home) == "Hafan’r “Ŵy”")
    #expect(wording.en.text(.home) == "home")
  }

  @Test(
    "A count chooses its form",
    arguments: [
      (0, "0 zero", "0 other"), (1, "1 one", "1 one"), (2, "2 two", "2 other"), (3, "3 few", "3 other"),
      (4, "4 other", "4 other"), (6, "6 many", "6 other"), (100, "100 other", "100 other"),
    ])
  func count(number: Int, welsh: String, english: String) throws {
    let wording = try #require(WordingSamples().read().wording)
    #expect(wording.cy.count(.meetings, number) == welsh)
    #expect(wording.en.count(.meetings, number) == english)
  }

  @Test("Templates may name every text without placeholders, and no other")
  func constants() throws {
    var samples = WordingSamples()
    for language in Language.allCases {
      samples.put(WordingSamples.text("for-a-template", "Text \(language.rawValue)", language), in: language)
    }
    let constants = try #require(samples.read().wording).en.constants
    #expect(constants["word.for-a-template"] == "Text en")
    #expect(constants["word.home"] == "home")
    #expect(constants["word.page-of-pages"] == nil)
    #expect(constants["word.count-pages"] == nil)
    #expect(constants.count == 1 + Word.allCases.count { $0.placeholders.isEmpty })
  }

  @Test("Every kind, mode, capacity and tier has words of its own")
  func nouns() {
    let kinds = RecordKind.allCases.flatMap { [Word.kind($0), Word.kinds($0)] }
    let modes = MeetingMode.allCases.flatMap { [Word.mode($0), Word.personMode($0)] }
    let capacities = Capacity.allCases.flatMap { [Word.capacity($0, count: 1), Word.capacity($0, count: 2)] }
    let words = kinds + modes + capacities + GroupTier.allCases.map(Word.tier) + Language.allCases.map(Word.inLanguage)
    #expect(Set(words).count == 12 + 8 + 8 + 4 + 2)
    #expect(Word.capacity(.official, count: 0) == .officials)
    #expect(Word.kind(.minutes).rawValue == "kind-minutes")
    #expect(Word.mode(.inPerson).rawValue == "mode-in-person")
  }
}
