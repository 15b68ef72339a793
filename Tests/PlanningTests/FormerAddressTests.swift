import Diagnostics
import Model
import Planning
import Testing

struct FormerAddressTests {
  @Test("An old address leads to the new page")
  func redirect() throws {
    let plan = try SampleSite.full().plan()
    guard case .redirect(let view) = plan.view(at: "en/old/place/") else {
      Issue.record("There is no page at the old address.")
      return
    }
    #expect(view.target.href == "../../../en/governments/wales/2023-07-12-justice/")
    #expect(view.canonical == "https://en.example/site/en/governments/wales/2023-07-12-justice/")
  }

  @Test("An address with a file's name is that file")
  func file() throws {
    var site = SampleSite()
    try site.add(try SampleRecords(formerAddresses: ["/old.html"]).communique("justice", "2023-02-01"))
    let plan = try site.plan()
    #expect(plan.routes.contains { $0.path == "old.html" })
  }

  @Test(
    "An address that is no plain path is refused",
    arguments: [
      "en/old/", "/", "", "//x", "/../x", "/a/../b", "/.git/", "/a b/", "/a%2Fb/", "https://example.org/", "/é/",
    ])
  func refused(address: String) throws {
    var site = SampleSite()
    try site.add(try SampleRecords(formerAddresses: [address]).communique("justice", "2023-02-01"))
    let outcome = try site.outcome()
    #expect(outcome.plan == nil)
    #expect(outcome.diagnostics.map(\.code.description) == ["CMQ802"])
  }

  @Test("An old address that another page has now is an error")
  func clash() throws {
    var site = SampleSite()
    try site.add(
      try SampleRecords(formerAddresses: ["/en/groups/justice/2023-03-01/"]).communique("justice", "2023-02-01"))
    try site.add(try SampleRecords().communique("justice", "2023-03-01"))
    #expect(try site.outcome().diagnostics.map(\.code.description) == ["CMQ801"])
  }

  @Test("Both versions may name one old address; it leads to the language whose tree it stood in")
  func both() throws {
    var site = SampleSite()
    let old = ["/en/old/"]
    try site.add(
      try SampleRecords(formerAddresses: old).communique("justice", "2023-02-01"),
      try SampleRecords(language: .cy, formerAddresses: old).communique("justice", "2023-02-01"))
    guard case .redirect(let view) = try site.plan().view(at: "en/old/") else {
      Issue.record("There is no page at the old address.")
      return
    }
    #expect(view.language == "en")
  }
}
