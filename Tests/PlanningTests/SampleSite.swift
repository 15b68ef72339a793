import Agreement
import Diagnostics
import Model
import Planning
import Testing

/// A site of four governments and two groups whose records a test chooses.
struct SampleSite {
  var records: [TranslatedRecord] = []
  var languages: [Language] = [.cy, .en]
  var notice: Localized<String>?
  var meetingsPerYear: Int?
  var outputs = Set(SiteOutput.allCases)
  var baseURL = Localized(cy: "https://cy.example/gwefan", en: "https://en.example/site")

  static let assets = AssetNames(
    stylesheet: "assets/style.0123456789abcdef.css", icon: "assets/icon.0123456789abcdef.svg",
    searchScript: "assets/search.0123456789abcdef.js")

  var archive: Archive {
    get throws {
      let site = Site(
        title: Localized(cy: "Cyd-hysbysiadau", en: "Communiqués"),
        description: Localized(cy: "Disgrifiad", en: "Description"), languages: languages,
        baseURL: baseURL, authority: try #require(Authority("example,2026")),
        publisher: GovernmentID(unchecked: "uk"), signOff: SignOff(level: .none), notice: notice, outputs: outputs)
      // The order of the list is not the neutral order, and neither is alphabetical in both languages.
      let governments = [
        ("wales", "cymru", 3), ("uk", "y-du", 1), ("northern-ireland", "gogledd-iwerddon", 4),
        ("scotland", "yr-alban", 2),
      ]
      return Archive(
        site: site, governments: governments.compactMap(Self.government),
        groups: [group("justice", "cyfiawnder"), group("elections", "etholiadau")].compactMap { $0 }, records: records)
    }
  }

  func outcome() throws -> PlanningOutcome<Public> {
    let edition = try #require(Clearance.publicEdition(of: try archive).edition)
    return SitePlan.make(edition: edition, wording: try SampleWording.make(), assets: Self.assets)
  }

  func plan() throws -> SitePlan<Public> {
    let outcome = try outcome()
    #expect(outcome.diagnostics.isEmpty)
    return try #require(outcome.plan)
  }

  mutating func add(_ version: Record, _ other: Record? = nil) throws {
    let versions = Localized { language in [version, other].compactMap { $0 }.first { $0.language == language } }
    records.append(try #require(TranslatedRecord(id: version.id, versions: versions)))
  }

  private static func government(_ id: String, _ welsh: String, _ order: Int) -> Government? {
    DatedName(entries: [.init(from: nil, name: Localized(cy: "Llywodraeth \(welsh)", en: "Government of \(id)"))]).map {
      Government(
        id: GovernmentID(unchecked: id), name: $0, slug: Localized(cy: Slug(unchecked: welsh), en: Slug(unchecked: id)),
        sites: Localized(cy: "https://cy.\(id).example", en: "https://\(id).example"), channels: [], order: order)
    }
  }

  private func group(_ id: String, _ welsh: String) -> Group? {
    let names = DatedName(entries: [
      .init(from: CalendarDate(iso: "2022-01-01"), name: Localized(cy: "Grŵp \(welsh)", en: "Group for \(id)")),
      .init(from: nil, name: Localized(cy: "Hen grŵp \(welsh)", en: "Old group for \(id)")),
    ])
    return names.map {
      Group(
        id: GroupID(unchecked: id), name: $0, shortName: Localized(cy: welsh, en: id),
        slug: Localized(cy: Slug(unchecked: welsh), en: Slug(unchecked: id)),
        governments: ["wales", "uk", "scotland", "northern-ireland"].map(GovernmentID.init(unchecked:)),
        meetingsPerYear: meetingsPerYear, archiveFrom: meetingsPerYear.map { _ in 2023 })
    }
  }
}
