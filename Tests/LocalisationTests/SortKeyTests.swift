import Foundation
import Localisation
import Model
import Testing

struct SortKeyTests {
  /// Every name, and some of several words.
  private static let names: [String] = {
    let names = (SortNames.places + " " + SortNames.people).split(whereSeparator: \.isWhitespace).map(String.init)
    let longer = [
      "Castell Nedd", "Castell Newydd Emlyn", "Castellau", "Pen Llŷn", "Pen y Bont", "Pentir", "Grŵp 2", "Grŵp 10",
      "Grŵp Amaeth",
    ]
    return Array(Set(names + longer)).sorted()
  }()

  @Test(
    "Names sorted by ICU's collation are in the order of their keys", arguments: [(Language.cy, "cy"), (.en, "en_GB")])
  func agreesWithICU(language: Language, locale: String) {
    let locale = Locale(identifier: locale)
    let sorted = Self.names.sorted { left, right in
      left.compare(right, options: [], range: nil, locale: locale) == .orderedAscending
    }
    let keys = sorted.map { SortKey($0, in: language) }
    let disagreements = keys.indices.dropFirst().filter { keys[$0 - 1] >= keys[$0] }
    #expect(disagreements.map { "\(sorted[$0 - 1]) \(sorted[$0])" } == [])
    #expect(Self.names.count > 450)
  }

  @Test("The letters of Welsh come in the order of the Welsh alphabet")
  func welshLetters() {
    let names = [
      "Cyw", "Chwilog", "Dŵr", "Ddôl", "Fyny", "Ffynnon", "Gŵyl", "Ngwesyn", "Hafod", "Lowri", "Llan", "Pyrth",
      "Phocle", "Rudry", "Rhyl", "Tywyn", "Theale",
    ]
    #expect(names.shuffled().sorted { SortKey($0, in: .cy) < SortKey($1, in: .cy) } == names)
    #expect(SortKey("Chwilog", in: .en) < SortKey("Cyw", in: .en))
  }

  // What follows differs from ICU on purpose: ICU puts every hyphen and apostrophe before the letters, and reads
  // every `ng` as one letter.

  @Test(
    "Hyphens and apostrophes do not count among the letters",
    arguments: [
      ["Llan-faes", "Llanfair", "Llan-fawr"], ["Penygarn", "Pen-y-groes", "Penygroeslon"],
      ["Rhyng-weinidogol", "Rhyngweinidogol", "Rhyngweinidogolx"], ["Tyn", "Ty’r", "Tys"],
      ["O'Brien", "O’Brien", "Obrienx"],
    ])
  func marks(names: [String]) {
    #expect(names.reversed().sorted { SortKey($0, in: .cy) < SortKey($1, in: .cy) } == names)
  }

  @Test(
    "Two signs are two letters where two words met",
    arguments: [
      ["Bangeibr", "Bala", "Banc", "Baner", "Bangor"], ["Llan", "Llandudno", "Llangollen", "Llanilar"],
      ["Pen-dre", "Pengam", "Penhelyg"], ["Pen-glais", "Pengwern"],
    ])
  func dividedWords(names: [String]) {
    let sorted = names.reversed().sorted { SortKey($0, in: .cy) < SortKey($1, in: .cy) }
    #expect(sorted == names)
  }

  @Test("An accent that is a character of its own counts like one that is not")
  func combining() {
    #expect(SortKey("Sian", in: .cy) < SortKey("Sia\u{302}n", in: .cy))
    #expect(SortKey("Sia\u{301}n", in: .cy) < SortKey("Siân", in: .cy))
    #expect(SortKey("Sia\u{302}n", in: .cy) < SortKey("Siäp", in: .cy))
  }

  @Test("Blanks between words count once, and those before the name not at all")
  func blanks() {
    #expect(SortKey("Pen Lly Fawr", in: .cy) < SortKey("Pen  Llŷn", in: .cy))
    #expect(SortKey("Pen Lla", in: .cy) < SortKey("Pen – Lln", in: .cy))
    #expect(SortKey("Lly", in: .cy) < SortKey("\u{A0}Llŷn", in: .cy))
  }

  @Test("Names that differ have places that differ")
  func distinct() {
    let names = ["Ty r", "Ty’r", "Ty'r", "Tyr", "Ty-r", "ty-r", "", "-", "中", "文"]
    #expect(Set(names.map { SortKey($0, in: .cy) }).count == names.count)
  }
}
