import Agreement
import Diagnostics
import Model
import Testing

struct ClearanceTests {
  private func outcome(_ versions: Record...) throws -> ClearanceOutcome {
    Clearance.publicEdition(of: try SampleArchive(records: versions.compactMap { SampleArchive.record($0) }).archive)
  }

  private func communique(_ folder: String, _ status: Status, related: [Reference] = []) throws -> Record {
    let date = try #require(CalendarDate(iso: folder))
    return SampleArchive.version(
      SampleArchive.id(folder), status, related: related,
      content: .communique(SampleArchive.meeting(on: date), alsoPublished: []))
  }

  private func minutes(_ folder: String, basis: PublicationBasis?) throws -> Record {
    let date = try #require(CalendarDate(iso: folder))
    let action = Action(item: nil, owner: nil, text: "Canary", due: nil)
    return SampleArchive.version(
      SampleArchive.id(folder, .minutes), .agreed,
      content: .minutes(SampleArchive.meeting(on: date), basis: basis, actions: [action]))
  }

  @Test("A draft is counted and not published")
  func drafts() throws {
    let outcome = try outcome(try communique("2023-02-01", .draft), try communique("2023-03-01", .agreed))
    #expect(outcome.draftCount == 1)
    #expect(outcome.edition?.records.map(\.id.description) == ["justice/2023-03-01/communique"])
  }

  @Test("A draft in one language does not come out with the agreed text of the other")
  func draftTranslation() throws {
    let english = try communique("2023-02-01", .agreed)
    let welsh = SampleArchive.version(english.id, .draft, in: .cy, content: english.content)
    let records = [SampleArchive.record(english, welsh: welsh)].compactMap { $0 }
    let outcome = Clearance.publicEdition(of: try SampleArchive(records: records).archive)
    #expect(outcome.draftCount == 1)
    let record = try #require(outcome.edition?.records.first)
    #expect(record.versions.cy == nil)
    #expect(record.versions.en == english)
  }

  @Test("Minutes are public only when there is a reason why they may be")
  func minutesNeedABasis() throws {
    let outcome = try outcome(
      try minutes("2023-02-01", basis: nil), try minutes("2023-03-01", basis: .alreadyPublic(address: nil)))
    #expect(outcome.draftCount == 1)
    #expect(outcome.edition?.records.map(\.id.description) == ["justice/2023-03-01/minutes"])
  }

  @Test("A page is always public")
  func pages() throws {
    let page = SampleArchive.version(SampleArchive.id("about", .page), .draft, content: .page(lastReviewed: nil))
    let outcome = try outcome(page)
    #expect(outcome.edition?.records.count == 1)
    #expect(outcome.draftCount == 0)
  }

  @Test("A public record does not name a draft")
  func references() throws {
    let draft = try communique("2023-02-01", .draft)
    let date = try #require(CalendarDate(iso: "2023-02-03"))
    let statement = SampleArchive.version(
      SampleArchive.id("2023-02-03-justice", .statement), .agreed, related: [.record(draft.id)],
      content: .statement(
        Statement(government: SampleArchive.wales, date: date, by: [], meetings: [.record(draft.id)])))
    let agreed = try communique("2023-03-01", .agreed, related: [.record(draft.id), .record(statement.id)])
    let edition = try #require(try outcome(draft, statement, agreed).edition)
    for record in edition.records { #expect(!String(describing: record).contains("2023-02-01")) }
    #expect(edition.records.first?.original.related == [.record(statement.id)])
  }

  @Test("A sign-off that cannot be verified stops everything", arguments: [SignOffLevel.recorded, .signed])
  func failsClosed(level: SignOffLevel) throws {
    var sample = SampleArchive(groupRule: SignOff(level: level))
    sample.records = [SampleArchive.record(try communique("2023-02-01", .agreed))].compactMap { $0 }
    let outcome = Clearance.publicEdition(of: try sample.archive)
    #expect(outcome.edition == nil)
    #expect(outcome.diagnostics.map(\.code.description) == ["CMQ601"])
    #expect(outcome.diagnostics.first?.place.file == "content/groups/justice/group.yaml")
  }

  @Test("The site's rule holds for a group without one, from its first day")
  func siteRule() throws {
    let from = try #require(CalendarDate(iso: "2023-02-01"))
    var sample = SampleArchive(siteRule: SignOff(level: .signed, from: from))
    sample.records = [SampleArchive.record(try communique("2023-01-31", .agreed))].compactMap { $0 }
    #expect(Clearance.publicEdition(of: try sample.archive).edition?.records.count == 1)
    sample.records = [SampleArchive.record(try communique("2023-02-01", .agreed))].compactMap { $0 }
    let outcome = Clearance.publicEdition(of: try sample.archive)
    #expect(outcome.edition == nil)
    #expect(outcome.diagnostics.first?.place.file == "content/site.yaml")
  }

  @Test("A group's own rule stands before the site's")
  func groupRule() throws {
    var sample = SampleArchive(siteRule: SignOff(level: .signed), groupRule: SignOff(level: .none))
    sample.records = [SampleArchive.record(try communique("2023-02-01", .agreed))].compactMap { $0 }
    #expect(Clearance.publicEdition(of: try sample.archive).edition != nil)
  }

  @Test("A draft asks for no clearance")
  func draftNeedsNone() throws {
    var sample = SampleArchive(siteRule: SignOff(level: .signed))
    sample.records = [SampleArchive.record(try communique("2023-02-01", .draft))].compactMap { $0 }
    #expect(Clearance.publicEdition(of: try sample.archive).diagnostics.isEmpty)
  }

  @Test("The editors' edition holds every record with its text")
  func drafting() throws {
    let draft = try communique("2023-02-01", .draft)
    let archive = try SampleArchive(records: [SampleArchive.record(draft)].compactMap { $0 }).archive
    #expect(Edition<Drafts>(everythingIn: archive).records.first?.original == draft)
  }
}
