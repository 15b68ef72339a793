import Diagnostics
import Intake
import Markdown
import Model
import Testing

/// Reads records among four governments and three groups, on 1 June 2024.
struct RecordProbe {
  /// The id of the record that is read.
  var id = RecordProbe.communique
  /// The policy for translations.
  var translations = TranslationPolicy.required
  /// What the site weighs anew.
  var checks: [String: CheckLevel] = [:]
  /// The sign-off of the groups.
  var signOff = SignOffLevel.none

  static let communique = RecordID(
    home: .group(GroupID(unchecked: "safety")), folder: Slug(unchecked: "2023-02-01"), kind: .communique)
  static let minutes = RecordID(
    home: .group(GroupID(unchecked: "safety")), folder: Slug(unchecked: "2023-02-01"), kind: .minutes)
  static let statement = RecordID(
    home: .government(GovernmentID(unchecked: "wales")), folder: Slug(unchecked: "2023-02-01-safety"), kind: .statement)
  static let letter = RecordID(
    home: .government(GovernmentID(unchecked: "wales")), folder: Slug(unchecked: "2023-02-01-funding"), kind: .letter)
  static let terms = RecordID(home: .group(GroupID(unchecked: "safety")), folder: nil, kind: .termsOfReference)

  /// The id of a page.
  static func page(_ name: String) -> RecordID {
    RecordID(home: .pages, folder: Slug(unchecked: name), kind: .page)
  }

  /// Reads a record from its texts.
  func read(en: String?, cy: String? = nil) throws -> RecordReading {
    let sources = Localized(
      cy: cy.map { SourceText(file: "cy", bytes: Array($0.utf8)) },
      en: en.map { SourceText(file: "en", bytes: Array($0.utf8)) })
    return try reader().read(id, sources)
  }

  /// Expects findings of a code at the marked stretches of a text and nowhere else.
  @discardableResult
  func expect(
    _ code: Int, in marked: String, severity: Severity = .error,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    let record = MarkedText(marked, file: "en")
    let findings = try read(en: record.text).diagnostics.filter { $0.code == DiagnosticCode(code) }
    #expect(findings.map(\.place) == record.places, sourceLocation: sourceLocation)
    #expect(findings.allSatisfy { $0.severity == severity }, sourceLocation: sourceLocation)
    return findings
  }

  /// Expects findings of a code at the marked stretches of the English text, beside an unmarked Welsh one.
  @discardableResult
  func expect(
    _ code: Int, inEnglish marked: String, besideWelsh cy: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    let record = MarkedText(marked, file: "en")
    let findings = try read(en: record.text, cy: cy).diagnostics.filter { $0.code == DiagnosticCode(code) }
    #expect(findings.map(\.place) == record.places, sourceLocation: sourceLocation)
    return findings
  }

  private func reader() throws -> RecordReader {
    let governments = ["uk", "scotland", "wales", "northern-ireland"].map { GovernmentID(unchecked: $0) }
    return try RecordReader(
      site: site,
      governments: governments.enumerated().map { try government($0.element, order: $0.offset) },
      groups: [
        group("safety", governments), group("other", governments, name: "The other group"),
        group("elections", governments, name: "Interministerial Group for Elections", short: "Votes and Elections"),
      ],
      records: [Self.communique, Self.minutes, Self.statement, Self.letter, Self.terms],
      today: #require(CalendarDate(iso: "2024-06-01")),
      wording: Localized { _ in MarkdownWording(footnotesHeading: "N", backToText: "{number}", table: "{number}") })
  }

  private var site: Site {
    get throws {
      Site(
        title: Localized { _ in "T" }, description: Localized { _ in "D" }, languages: [.cy, .en],
        baseURL: Localized { _ in "https://communiques.example" },
        authority: try #require(Authority("communiques.example,2026")),
        publisher: GovernmentID(unchecked: "uk"), signOff: SignOff(level: signOff), translations: translations,
        checks: checks)
    }
  }

  private func government(_ id: GovernmentID, order: Int) throws -> Government {
    Government(
      id: id, name: try name("The government of \(id)"), slug: Localized { _ in Slug(unchecked: id.text) },
      sites: Localized { _ in "https://\(id).example" },
      channels: ["a.example", "c.example", "channel.example", "gov.wales"],
      order: order)
  }

  private func group(
    _ id: String, _ governments: [GovernmentID], name text: String = "The group", short: String = "Group"
  ) throws -> Group {
    Group(
      id: GroupID(unchecked: id), name: try name(text), shortName: Localized { _ in short },
      slug: Localized { _ in Slug(unchecked: id) }, governments: governments)
  }

  private func name(_ text: String) throws -> DatedName {
    try #require(DatedName(entries: [DatedName.Entry(from: nil, name: Localized { _ in text })]))
  }
}

extension MarkedText {
  /// The file without the marks, as a text.
  var text: String { String(decoding: source.bytes, as: UTF8.self) }
}
