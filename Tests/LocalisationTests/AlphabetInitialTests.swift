import Localisation
import Model
import Testing

struct AlphabetInitialTests {
  @Test(
    "A name begins with its first letter, which Welsh may write with two signs",
    arguments: [
      ("Llywodraeth", Language.cy, "Ll"), ("Llywodraeth", .en, "L"), ("Éire", .en, "E"), ("ŵyl", .cy, "W"),
      ("“Cymru”", .cy, "C"), ("Chwilog", .cy, "Ch"), ("2016", .en, "#"), ("", .cy, "#"),
    ])
  func initial(name: String, language: Language, letter: String) {
    #expect(Alphabet.of(language).initial(of: name) == letter)
  }
}
