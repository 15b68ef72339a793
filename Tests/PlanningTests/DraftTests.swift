import Agreement
import Model
import Planning
import Testing

struct DraftTests {
  @Test("No word of a draft or of a withdrawn text is in any public file")
  func canary() throws {
    let plan = try SampleSite.full().plan()
    for route in plan.routes {
      #expect(!route.path.contains("canary"))
      for (_, text) in strings(in: plan.file(of: route)) {
        #expect(!text.contains("Canary") && !text.contains("canary"), "\(route.path)")
        #expect(!text.contains("2024"), "\(route.path)")
      }
    }
  }

  @Test("The editors' plan holds drafts")
  func drafts() throws {
    let edition = Edition<Drafts>(everythingIn: try SampleSite.full().archive)
    let outcome = SitePlan.make(edition: edition, wording: try SampleWording.make(), assets: SampleSite.assets)
    let plan = try #require(outcome.plan)
    #expect(plan.communique(at: "en/groups/elections/2024-11-01-canary/") != nil)
  }

  @Test("What is made for the public is of another type than what is made for editors")
  func types() throws {
    let plan = try SampleSite.full().plan()
    #expect(type(of: plan) == SitePlan<Public>.self)
    #expect(SitePlan<Public>.self as Any.Type != SitePlan<Drafts>.self as Any.Type)
  }
}
