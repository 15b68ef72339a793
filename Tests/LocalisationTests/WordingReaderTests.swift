import Diagnostics
import Localisation
import Model
import Testing

struct WordingReaderTests {
  @Test("Files with every key make words of both languages")
  func complete() throws {
    let (wording, diagnostics) = WordingSamples().read()
    #expect(diagnostics == [])
    let words = try #require(wording)
    #expect(words.cy.language == .cy)
    #expect(words.en.language == .en)
  }

  @Test("A key that the program needs is missed in the file that lacks it", arguments: ["home", "count-people"])
  func missingKey(key: String) throws {
    var samples = WordingSamples()
    samples.remove(key, in: .cy)
    let finding = try #require(expectOne(samples, code: 720))
    #expect(finding.place.file == "cy.yaml")
    #expect(finding.summary.en.contains("`\(key)`"))
  }

  @Test("A key that is nearly the missing one is named")
  func nearlyRight() {
    var samples = WordingSamples()
    samples.remove("kind-letter", in: .en)
    samples.put(WordingSamples.text("kind-leter", "Letter", .en), in: .en)
    let diagnostics = samples.read().diagnostics
    #expect(diagnostics.map(\.code.number).sorted() == [720, 721])
    #expect(diagnostics.contains { $0.fix.en.contains("`kind-leter`") })
  }

  @Test("A key of templates must be in both languages", arguments: Language.allCases)
  func onlyOneLanguage(language: Language) throws {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("welcome", "Croeso", language), in: language)
    let finding = try #require(expectOne(samples, code: 721))
    #expect(finding.place.file == WordingSamples.files[language])
    #expect(finding.notes.map(\.place.file) == [WordingSamples.files[language.other]])
    samples.put(WordingSamples.text("welcome", "Welcome", language.other), in: language.other)
    #expect(samples.read().diagnostics == [])
  }

  @Test("A blank text is refused", arguments: ["", " ", "\u{A0}\n"])
  func blank(text: String) {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("home", text, .en), in: .en)
    expectOne(samples, code: 722)
    samples = WordingSamples()
    var forms = WordingSamples.allForms(of: .cy)
    forms[3].1 = text
    samples.put(WordingSamples.forms("count-pages", forms, .cy), in: .cy)
    expectOne(samples, code: 722)
  }

  @Test("No plural form may be left out", arguments: Language.allCases)
  func missingForms(language: Language) {
    let forms = WordingSamples.allForms(of: language)
    for index in forms.indices {
      var samples = WordingSamples()
      var fewer = forms
      let category = fewer.remove(at: index).0
      samples.put(WordingSamples.forms("count-pages", fewer, language), in: language)
      #expect(expectOne(samples, code: 723)?.summary.en.contains("`\(category)`") == true)
    }
  }

  @Test(
    "A plural form that the language does not have is refused",
    arguments: [
      (Language.cy, "tow", "`two`"), (.en, "zero", "`one`, `other`"), (.cy, "plural", "`zero`"),
    ])
  func unknownForm(language: Language, category: String, fix: String) {
    var samples = WordingSamples()
    let forms = WordingSamples.allForms(of: language) + [(category, "{count}")]
    samples.put(WordingSamples.forms("count-pages", forms, language), in: language)
    #expect(expectOne(samples, code: 729)?.fix.en.contains(fix) == true)
  }

  @Test("Only none and one can be said without the number")
  func formWithoutNumber() {
    for (index, category) in PluralCategory.allCases.enumerated() {
      var samples = WordingSamples()
      var forms = WordingSamples.allForms(of: .cy)
      forms[index].1 = "ychydig"
      samples.put(WordingSamples.forms("count-pages", forms, .cy), in: .cy)
      let codes = samples.read().diagnostics.map(\.code.number)
      #expect(codes == ([.zero, .one].contains(category) ? [] : [731]))
    }
  }

  @Test(
    "A placeholder that nothing fills is refused",
    arguments: [
      ("home", "Home {site}", "Remove"), ("page-of-pages", "{number} of {totl}", "`{total}`"),
      ("for-a-template", "{anything}", "Remove"),
    ])
  func unknownPlaceholder(key: String, text: String, fix: String) {
    var samples = WordingSamples()
    for language in Language.allCases {
      samples.put(WordingSamples.text(key, text, language), in: language)
    }
    let diagnostics = samples.read().diagnostics
    // The total that the second sample misspells is in neither language, so nothing differs.
    #expect(diagnostics.map(\.code.number) == [724, 724])
    #expect(diagnostics.allSatisfy { $0.fix.en.contains(fix) })
  }

  @Test("A counted noun has no placeholder but the number")
  func unknownPlaceholderOfCount() {
    var samples = WordingSamples()
    let forms = [("one", "{count}"), ("other", "{count} {cont}")]
    samples.put(WordingSamples.forms("count-pages", forms, .en), in: .en)
    #expect(expectOne(samples, code: 724)?.fix.en.contains("`{count}`") == true)
  }

  @Test("The languages have the same placeholders", arguments: Language.allCases)
  func placeholdersDiffer(language: Language) throws {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("page-of-pages", "{number}", language), in: language)
    let finding = try #require(expectOne(samples, code: 725))
    #expect(finding.place.file == WordingSamples.files[language])
    #expect(finding.summary.en.contains("`{total}`"))
    samples.put(WordingSamples.text("page-of-pages", "{number}", language.other), in: language.other)
    #expect(samples.read().diagnostics == [])
  }

  @Test("A text is no set of forms, nor the reverse")
  func shapes() {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("count-pages", "pages", .en), in: .en)
    expectOne(samples, code: 726)
    samples = WordingSamples()
    samples.put(WordingSamples.forms("home", WordingSamples.allForms(of: .en), .en), in: .en)
    expectOne(samples, code: 727)
  }

  @Test("An ampersand is refused in Welsh alone")
  func ampersand() {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("home", "Hafan & mwy", .cy), in: .cy)
    expectOne(samples, code: 728)
    samples = WordingSamples()
    samples.put(WordingSamples.text("home", "Home & more", .en), in: .en)
    #expect(samples.read().diagnostics == [])
  }

  @Test(
    "Braces that make no placeholder are refused",
    arguments: [
      "{number", "number}", "{}", "{{number}}", "{Number}", "{number{total}", "}{", "{a b}", "{rhif\u{302}}",
    ])
  func braces(text: String) {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("page-of-pages", text, .en), in: .en)
    expectOne(samples, code: 730)
  }

  @Test("Everything that is wrong is reported at once, in the order of the files")
  func everything() {
    var samples = WordingSamples()
    samples.put(WordingSamples.text("home", "", .cy), in: .cy)
    samples.put(WordingSamples.text("years", "{", .en), in: .en)
    samples.remove("moved", in: .en)
    let (wording, diagnostics) = samples.read()
    #expect(wording == nil)
    #expect(diagnostics.map(\.code.number) == [722, 720, 730])
    #expect(diagnostics.allSatisfy { !$0.reason.en.isEmpty && !$0.fix.en.isEmpty })
  }

  /// Expects one finding, of a code, and no wording.
  @discardableResult
  private func expectOne(
    _ samples: WordingSamples, code: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Diagnostic? {
    let (wording, diagnostics) = samples.read()
    #expect(wording == nil, sourceLocation: sourceLocation)
    #expect(diagnostics.map(\.code.number) == [code], sourceLocation: sourceLocation)
    return diagnostics.first
  }
}
