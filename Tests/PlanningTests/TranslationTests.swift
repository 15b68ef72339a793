import Model
import Planning
import Testing

struct TranslationTests {
  private let english = "en/groups/elections/special/"
  private let welsh = "cy/grwpiau/etholiadau/2023-02-01/"

  @Test("A missing translation is a page that says so and marks the text's language")
  func notice() throws {
    let view = try #require(try SampleSite.full().plan().communique(at: welsh))
    let notice = try #require(view.record.translationNotice)
    #expect(notice.sentence == "missing-translation in cy")
    #expect(notice.linkText == "read-in-this-language in en")
    #expect(notice.language == "en")
    #expect(notice.href == "../../../../en/groups/elections/special/")
    #expect(view.record.textLanguage == "en")
    #expect(view.delegations.flatMap(\.people).map(\.name.language) == ["en", "en"])
    #expect(view.record.otherLanguage == nil)
  }

  @Test("The page of the language that is there carries no notice and no mark")
  func realPage() throws {
    let view = try #require(try SampleSite.full().plan().communique(at: english))
    #expect(view.record.translationNotice == nil)
    #expect(view.record.textLanguage == nil)
    #expect(view.record.otherLanguage == nil)
  }

  @Test("Alternates are the page itself and the real other language, never a notice")
  func alternates() throws {
    let plan = try SampleSite.full().plan()
    let both = try #require(plan.communique(at: "en/groups/justice/2023-02-01/"))
    #expect(both.frame.alternates.map(\.hreflang) == ["cy", "en"])
    #expect(
      both.frame.alternates.map(\.href) == [
        "https://cy.example/gwefan/cy/grwpiau/cyfiawnder/2023-02-01/",
        "https://en.example/site/en/groups/justice/2023-02-01/",
      ])
    #expect(both.frame.canonical == both.frame.alternates.last?.href)
    #expect(both.record.otherLanguage?.text == "read-in-this-language in cy")
    #expect(both.record.otherLanguage?.language == "cy")
    #expect(plan.communique(at: english)?.frame.alternates.map(\.hreflang) == ["en"])
    #expect(plan.communique(at: welsh)?.frame.alternates.isEmpty == true)
    #expect(plan.communique(at: welsh)?.frame.languageLinks.map(\.isReal) == [false, true])
  }

  @Test("Alternates are mutual")
  func mutual() throws {
    let plan = try SampleSite.full().plan()
    let frames = plan.routes.compactMap { plan.frame(of: $0) }
    let alternates = Dictionary(frames.map { ($0.canonical, Set($0.alternates.map(\.href))) }) { first, _ in first }
    for (canonical, others) in alternates {
      for other in others where other != "https://cy.example/gwefan/" {
        #expect(alternates[other]?.contains(canonical) == true, "\(other) does not name \(canonical)")
      }
    }
  }

  @Test("The neutral root is the default on the homes alone")
  func defaultLanguage() throws {
    let plan = try SampleSite.full().plan()
    for route in plan.routes {
      guard let frame = plan.frame(of: route) else { continue }
      #expect(frame.alternates.contains { $0.hreflang == "x-default" } == (route.page == .home))
    }
  }

  @Test("A title of the other language is marked, and the page's own title is in its language")
  func foreignTitle() throws {
    let plan = try SampleSite.full().plan()
    guard case .statement(let view) = plan.view(at: "cy/llywodraethau/cymru/2023-07-12-justice/") else { return }
    #expect(view.record.title.language == "en")
    #expect(!view.frame.title.contains(" in en"))
    #expect(!view.frame.description.contains(" in en"))
    guard case .government(let index) = plan.view(at: "cy/llywodraethau/cymru/") else { return }
    #expect(index.years.flatMap(\.documents).map(\.language) == [nil, "en"])
  }

  @Test("An unreviewed translation is flagged on its own page alone")
  func unreviewed() throws {
    let plan = try SampleSite.full().plan()
    #expect(plan.communique(at: english)?.frame.isUnreviewedTranslation == false)
  }
}
