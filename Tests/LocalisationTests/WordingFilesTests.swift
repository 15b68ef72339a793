import Foundation
import Localisation
import Model
import Testing

struct WordingFilesTests {
  @Test("The wording of both languages is whole")
  func whole() throws {
    let (wording, diagnostics) = try WordingFiles.read()
    #expect(diagnostics == [])
    #expect(wording != nil)
  }

  @Test("The keys come in the same order in both languages, each once")
  func order() throws {
    let keys = try Localized { language in try WordingFiles.entries(of: language).map(\.key) }
    #expect(keys.cy == keys.en)
    #expect(Set(keys.en).count == keys.en.count)
  }

  @Test(
    "Counted nouns have the forms that Welsh grammar asks for",
    arguments: [
      (
        CountedWord.meetings, "Dim cyfarfodydd", "1 cyfarfod", "2 gyfarfod", "3 chyfarfod", "6 chyfarfod", "12 cyfarfod"
      ),
      (.records, "Dim cofnodion", "1 cofnod", "2 gofnod", "3 chofnod", "6 chofnod", "12 cofnod"),
      (
        .communiques, "Dim cyd-hysbysiadau", "1 cyd-hysbysiad", "2 gyd-hysbysiad", "3 chyd-hysbysiad",
        "6 chyd-hysbysiad", "12 cyd-hysbysiad"
      ),
      (
        .governments, "Dim llywodraethau", "1 llywodraeth", "2 lywodraeth", "3 llywodraeth", "6 llywodraeth",
        "12 llywodraeth"
      ),
      (.documents, "Dim dogfennau", "1 ddogfen", "2 ddogfen", "3 dogfen", "6 dogfen", "12 dogfen"),
      (.pages, "Dim tudalennau", "1 dudalen", "2 dudalen", "3 tudalen", "6 thudalen", "12 tudalen"),
      (.people, "Neb", "1 person", "2 berson", "3 pherson", "6 pherson", "12 o bobl"),
    ])
  func counts(
    word: CountedWord, zero: String, one: String, two: String, few: String, many: String, other: String
  ) throws {
    let welsh = try #require(try WordingFiles.read().wording).cy
    #expect([0, 1, 2, 3, 6, 12].map { welsh.count(word, $0) } == [zero, one, two, few, many, other])
  }

  @Test("Every count renders in both languages with its number, without a brace", arguments: CountedWord.allCases)
  func renders(word: CountedWord) throws {
    let wording = try #require(try WordingFiles.read().wording)
    for language in Language.allCases {
      for number in [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 100] {
        let text = wording[language].count(word, number)
        #expect(!text.contains("{"))
        #expect(text.contains(String(number)) || (language == .cy && number == 0), "\(text)")
      }
    }
  }

  @Test("No text has a straight apostrophe, two blanks, or a blank at an end", arguments: Language.allCases)
  func typography(language: Language) throws {
    for line in try WordingFiles.lines(of: language) {
      #expect(!line.text.contains("'"), "\(line.key)")
      #expect(!line.text.contains("  "), "\(line.key)")
      #expect(line.text.trimmingCharacters(in: .whitespaces) == line.text, "\(line.key)")
      #expect(line.text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(line.text.utf8), "\(line.key)")
    }
  }

  @Test("A Welsh text is the English one only where both languages write the same")
  func translated() throws {
    let texts = try Localized { language in
      Dictionary(
        uniqueKeysWithValues: try WordingFiles.lines(of: language).filter { !$0.isForm }.map { ($0.key, $0.text) })
    }
    let same = texts.cy.filter { !$0.value.isEmpty && texts.en[$0.key] == $0.value }.map(\.key).sorted()
    #expect(
      same == [
        "feed-atom", "feed-json", "feed-title", "former-name", "heading-with-count", "json", "mode-hybrid",
        "page-title", "record-description", "record-page-title", "record-title",
      ])
  }

  @Test("A comment on a line of the Welsh file says that it is to be reviewed, and nothing else")
  func reviews() throws {
    let comments = try WordingFiles.lines(of: .cy).compactMap(\.comment)
    #expect(comments.count > 100)
    #expect(Set(comments) == ["to review"])
    #expect(try WordingFiles.lines(of: .en).allSatisfy { $0.comment == nil })
  }
}
