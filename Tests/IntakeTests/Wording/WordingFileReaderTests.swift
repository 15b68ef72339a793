import Diagnostics
import Intake
import Localisation
import Testing

struct WordingFileReaderTests {
  @Test("Texts and plural forms are read with their places")
  func entries() throws {
    let text = MarkedText(
      """
      ⟦home⟧: ⟦Hafan⟧   # to review
      ⟦meetings⟧:
        ⟦one⟧: ⟦'{count} cyfarfod'⟧
        ⟦two⟧: ⟦"{count} gyfarfod"⟧
      ⟦⟦empty⟧⟧:

      """)
    let (entries, findings) = WordingFileReader.read(text.source)
    #expect(findings.isEmpty)
    #expect(entries.map(\.key) == ["home", "meetings", "empty"])
    var places: [Place] = []
    var texts: [String] = []
    for entry in entries {
      places.append(entry.place)
      switch entry.value {
      case .text(let text):
        places.append(text.place)
        texts.append(text.text)
      case .plural(let forms):
        places += forms.flatMap { [$0.place, $0.value.place] }
        texts += forms.flatMap { [$0.category, $0.value.text] }
      }
    }
    #expect(texts == ["Hafan", "one", "{count} cyfarfod", "two", "{count} gyfarfod", ""])
    #expect(places == text.places)
  }

  @Test(
    "Anything else is refused where it is",
    arguments: [
      (738, "⟦- a⟧\n"), (739, "a: ⟦[b]⟧\n"), (739, "a:\n  one: ⟦[b]⟧\n"), (739, "a:\n  one: ⟦{b: c}⟧\n"),
      (70, "a: b\n⟦a⟧: c\n"), (55, "a: b⟦\u{200B}⟧\n"), (60, "a: b⟦:⟧ c\n"),
    ])
  func refused(code: Int, marked: String) {
    let text = MarkedText(marked)
    let (_, findings) = WordingFileReader.read(text.source)
    #expect(findings.numbers == [code])
    #expect(findings.places == text.places)
  }
}
