import Diagnostics
import Intake
import Model
import Testing

struct RegistryReaderTests {
  @Test("A sound site is read as it is written")
  func sound() throws {
    let (index, findings, _) = Samples.read()
    #expect(findings.isEmpty)
    let site = try #require(index.site)
    #expect(site.title == Localized(cy: "Cyd-hysbysiadau", en: "Communiqués"))
    #expect(site.languages == [.cy, .en])
    #expect(site.baseURL == Localized(cy: "https://communiques.example", en: "https://communiques.example"))
    #expect(site.signOff == SignOff(level: .none))
    #expect(site.translations == .required)
    #expect(index.governments.values.map(\.order).sorted() == [1, 2])
    let group = try #require(index.groups.values.first)
    #expect(group.governments.map(\.text) == ["uk", "wales"])
    #expect(group.slug.cy.text == "cyfiawnder")
  }

  @Test("Every optional key is read")
  func optional() throws {
    let site =
      Samples.site.replacing("https://communiques.example/", with: "{cy: https://a.cy//, en: http://a.en/x/}") + """
        sign-off: {level: signed, from: 2025-06-05}
        notice: {cy: Enghraifft, en: Example}
        translations: {communique: required, statement: with-notice}
        contact: a@b.example
        licence: {cy: Trwydded, en: Licence}
        """
    let group =
      Samples.group + """
        remit: {cy: Cylch, en: Remit}
        tier: standing-committee
        meetings-per-year: 3
        sign-off: recorded
        archive-from: 2023
        """
    let (index, findings, _) = Samples.read(["site.yaml": site, "groups/justice/group.yaml": group])
    #expect(findings.isEmpty)
    let read = try #require(index.site)
    #expect(read.baseURL == Localized(cy: "https://a.cy", en: "http://a.en/x"))
    #expect(read.signOff == SignOff(level: .signed, from: CalendarDate(iso: "2025-06-05")))
    #expect(read.translationPolicy(for: .statement) == .withNotice)
    #expect(read.translationPolicy(for: .letter) == .required)
    #expect(read.contact == "a@b.example")
    #expect(index.groups.values.first?.signOff == SignOff(level: .recorded))
    #expect(index.groups.values.first?.archiveFrom == 2023)
  }

  @Test("Names may have changed over the years, newest first")
  func datedNames() throws {
    let names = "name:\n  - {from: 2023-01-25, en: C, cy: c}\n  - {from: 2021, en: B, cy: b}\n  - {en: A, cy: a}\n"
    let text = Samples.group.replacing("name: {en: A Group, cy: Grŵp}\nshort", with: names + "short")
    let (index, findings, _) = Samples.read(["groups/justice/group.yaml": text])
    #expect(findings.isEmpty)
    let name = try #require(index.groups.values.first).name
    #expect(name.current.en == "C")
    #expect(name.name(on: try #require(CalendarDate(iso: "2022-01-01"))).en == "B")
    #expect(name.name(on: try #require(CalendarDate(iso: "2020-12-31"))).en == "A")
  }

  @Test(
    "Names in the wrong order are refused",
    arguments: [
      (504, "- {from: 2021, en: B, cy: b}\n  - ⟦{from: 2023, en: C, cy: c}⟧\n  - {en: A, cy: a}\n"),
      (505, "- ⟦{en: B, cy: b}⟧\n  - {en: A, cy: a}\n"), (505, "- ⟦{from: 2021, en: B, cy: b}⟧\n"),
      (83, "- {from: ⟦last year⟧, en: B, cy: b}\n  - {en: A, cy: a}\n"),
    ])
  func badNames(code: Int, names: String) {
    let text = Samples.group.replacing("name: {en: A Group, cy: Grŵp}\nshort", with: "name:\n  " + names + "short")
    let (index, findings, places) = Samples.read(["groups/justice/group.yaml": text])
    #expect(findings.numbers == [code])
    #expect(findings.places == places)
    #expect(index.groups.isEmpty)
    #expect(index.groupIDs.map(\.text) == ["justice"])
  }

  @Test("What two files share is reported in the second, with the first as a note")
  func shared() {
    let wales = Samples.government(order: 2, slug: "wales")
      .replacing("order: 2", with: "order: ⟦1⟧").replacing("en: wales", with: "en: ⟦uk⟧")
    let (_, findings, places) = Samples.read(["governments/wales/government.yaml": wales])
    #expect(findings.numbers == [502, 501])
    #expect(findings.places == places)
    #expect(
      findings.flatMap(\.notes).map(\.place.file)
        == Array(repeating: "content/governments/uk/government.yaml", count: 2))
  }

  @Test("A group cannot have the id of a government")
  func sharedID() {
    let group = Samples.group.replacing("en: justice, cy: cyfiawnder", with: "en: other, cy: arall")
    let (_, findings, _) = Samples.read(["groups/wales/group.yaml": group])
    #expect(findings.numbers == [503])
  }

  @Test(
    "Faults of the settings are found where they are",
    arguments: [
      (506, "languages: [cy, en]", "languages: ⟦[cy]⟧"), (506, "languages: [cy, en]", "languages: ⟦[cy, cy]⟧"),
      (507, "https://communiques.example/", "⟦https://communiques.example/?a⟧"),
      (85, "https://communiques.example/", "⟦communiques.example⟧"),
      (79, "communiques.example,2026", "⟦communiques.example⟧"),
      (79, "communiques.example,2026", "⟦\"communiques.example,26\"⟧"), (88, "publisher: uk", "publisher: ⟦england⟧"),
      (76, "publisher: uk", "publisher: uk\n⟦colours⟧: x"), (86, "publisher: uk", "publisher: uk\nsign-off: ⟦sign⟧"),
      (86, "publisher: uk", "publisher: uk\ntranslations: {letter: ⟦never⟧}"), (57, "Popeth", "Pope\u{302}⟦⟧th"),
    ])
  func settings(code: Int, from: String, to: String) {
    let (index, findings, places) = Samples.read(["site.yaml": Samples.site.replacing(from, with: to)])
    #expect(findings.numbers == [code])
    if code != 57 { #expect(findings.places == places) }
    #expect(index.site == nil)
  }

  @Test(
    "Faults of a group are found where they are",
    arguments: [
      (508, "[uk, wales]", "[uk, wales, ⟦uk⟧]"), (88, "[uk, wales]", "[uk, ⟦walse⟧]"),
      (509, "en: justice", "en: ⟦data⟧"),
      (87, "en: justice", "en: ⟦Justice⟧"), (78, "short-name: {en: Group, cy: Grŵp}", "⟦short-name⟧:"),
    ])
  func group(code: Int, from: String, to: String) {
    let (index, findings, places) = Samples.read(
      ["groups/justice/group.yaml": Samples.group.replacing(from, with: to)])
    #expect(findings.numbers == [code])
    #expect(findings.places == places)
    #expect(index.groups.isEmpty)
  }
}
