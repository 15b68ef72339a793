import Localisation
import Model
import Testing

struct AlphabetTests {
  @Test("Welsh has 29 letters besides the five that only borrowed words use")
  func welshLetters() {
    let borrowed: Set = ["k", "q", "v", "x", "z"]
    let letters = Alphabet.of(.cy).letters.filter { !borrowed.contains($0) }
    #expect(letters.count == 29)
    #expect(letters.filter { $0.utf8.count == 2 } == ["ch", "dd", "ff", "ng", "ll", "ph", "rh", "th"])
    #expect(Alphabet.of(.en).letters.count == 26)
  }

  @Test(
    "A word is spelled with the longest letters",
    arguments: [
      ("llanrwst", "ll a n r w s t"), ("rhyngwladol", "rh y ng w l a d o l"), ("bangor", "b a n g o r"),
      ("llangollen", "ll a n g o ll e n"), ("ddd", "dd d"), ("llll", "ll ll"), ("caerdydd", "c a e r d y dd"), ("", ""),
    ])
  func spelling(word: String, expected: String) {
    let alphabet = Alphabet.of(.cy)
    let spelling = alphabet.spelling(of: Array(word.utf8))
    #expect(spelling.map { alphabet.letters[$0.rank] }.joined(separator: " ") == expected)
    #expect(spelling.map(\.signs).reduce(0, +) == word.utf8.count)
  }
}
