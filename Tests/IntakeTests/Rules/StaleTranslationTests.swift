import Agreement
import Diagnostics
import Intake
import Model
import Testing

struct StaleTranslationTests {
  private static let code = DiagnosticCode(313)
  private static let agreed = "status: agreed\npublished: 2023-02-07"
  private let english = CommuniqueText(other: agreed).text

  /// The digest of the agreed text of the English file.
  private func digest(of text: String) throws -> String {
    let record = try #require(try RecordProbe(translations: .withNotice).read(en: text).record).original
    return AgreedText(record.agreedText.bytes).digest
  }

  private func welsh(from source: String, status: String = agreed) -> CommuniqueText {
    CommuniqueText(other: "\(status)\ntranslated-from: \(source)", body: "Trafododd Gweinidogion ddiogelwch.")
  }

  private func findings(
    _ translations: TranslationPolicy = .required, en: String, cy: String
  ) throws -> [Diagnostic] {
    try RecordProbe(translations: translations).read(en: en, cy: cy).diagnostics.filter { $0.code == Self.code }
  }

  @Test("Another text than the one that was translated is an error at the key, with both digests")
  func fires() throws {
    let old = try digest(of: english)
    let changed = english.replacing("discussed safety", with: "discussed safety and migration")
    let cy = MarkedText(welsh(from: "⟦en sha256:\(old)⟧").text, file: "cy")
    let finding = try #require(try findings(en: changed, cy: cy.text).first)
    #expect(cy.places == [finding.place])
    #expect(finding.severity == .error)
    #expect(finding.notes.map(\.place) == [Place(file: "en")])
    #expect(finding.reason.en.contains(old))
    #expect(finding.fix.cy.contains("translated-from: en sha256:\(try digest(of: changed))"))
  }

  @Test("Another fact makes a translation stale as another word does")
  func facts() throws {
    let old = try digest(of: english)
    let changed = english.replacing("Minister for Culture", with: "Minister for Europe")
    #expect(try findings(en: changed, cy: welsh(from: "en sha256:\(old)").text).count == 1)
  }

  @Test("Where the site allows a notice, and in drafts, it is a warning", arguments: [true, false])
  func warning(isDraft: Bool) throws {
    let status = isDraft ? "status: draft" : Self.agreed
    let cy = welsh(from: "en sha256:\(String(repeating: "0", count: 64))", status: status).text
    let en = CommuniqueText(other: status).text
    #expect(try findings(isDraft ? .required : .withNotice, en: en, cy: cy).map(\.severity) == [.warning])
  }

  @Test("Either language may be the translation")
  func englishTranslation() throws {
    let cy = CommuniqueText(other: Self.agreed, body: "Trafododd Gweinidogion ddiogelwch.").text
    let en = CommuniqueText(
      other: "\(Self.agreed)\ntranslated-from: cy sha256:\(String(repeating: "0", count: 64))"
    ).text
    #expect(try findings(en: en, cy: cy).map(\.place.file) == ["en"])
  }

  @Test("The same text in another layout, and another key that is no part of it, make nothing stale")
  func silent() throws {
    let cy = welsh(from: "en sha256:\(try digest(of: english))").text
    #expect(try findings(en: english, cy: cy).isEmpty)
    #expect(try findings(en: english.replacing("discussed safety", with: "discussed\nsafety"), cy: cy).isEmpty)
    #expect(try findings(en: english.replacing("location: {", with: "slug: safety\nlocation: {"), cy: cy).isEmpty)
  }

  @Test("Nothing is said of a text with errors, of a withdrawn record, and without the key")
  func unknown() throws {
    let source = "en sha256:\(String(repeating: "0", count: 64))"
    let broken = english.replacing("mode: hybrid", with: "mode: zoom")
    #expect(try findings(en: broken, cy: welsh(from: source).text).isEmpty)
    let withdrawn = "status: withdrawn\npublished: 2023-02-07\nupdates: [{date: 2023-03-01, note: N.}]"
    let en = CommuniqueText(other: withdrawn).text
    #expect(try findings(en: en, cy: welsh(from: source, status: withdrawn).text).isEmpty)
    #expect(try findings(en: english, cy: CommuniqueText(other: Self.agreed, body: "Trafodwyd.").text).isEmpty)
  }
}
