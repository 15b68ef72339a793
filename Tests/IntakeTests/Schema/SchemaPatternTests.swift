import Diagnostics
import Intake
import JSON
import Model
import TestSupport
import Testing

/// Patterns are a second form of what readers decide, so each is held against its reader.
struct SchemaPatternTests {
  @Test(
    "A date has the form that the reader takes",
    arguments: [
      "2023-02-01", "2023-12-31", "2023-13-01", "2023-00-10", "2023-01-32", "23-01-01", "2023-1-1", " 2023-02-01",
    ])
  func dates(text: String) throws {
    let date = JSONSchema(of: .record(.communique)).json["properties", "date"]
    #expect(try date?.admits(text) == (CalendarDate(iso: text) != nil))
  }

  @Test(
    "A slug has the form that the reader takes",
    arguments: ["a", "a-b", "0117-a", "-a", "a-", "a--b", "A", "ŵ", "a b", "", String(repeating: "a", count: 60)])
  func slugs(text: String) throws {
    let slug = JSONSchema(of: .record(.page)).json["properties", "slug"]
    #expect(try slug?.admits(text) == (Slug(text) != nil))
    #expect(slug?["maxLength"] == .integer(60))
  }

  @Test(
    "An address that the reader takes is admitted",
    arguments: ["https://a.example", "http://a.example:80/b?c=d#e", "https://a.example/%C5%B5(1)'!$&,;=:@~*+"])
  func addresses(text: String) throws {
    #expect(WebAddress.fault(in: text) == nil)
    #expect(try JSONSchema(of: .record(.letter)).json["properties", "source"]?.admits(text) == true)
  }

  @Test(
    "An address that the reader refuses for its beginning or a sign in it is not admitted",
    arguments: [
      "/en/", "mailto:a@b.example", "https://a.example/b c", "https://a.example/<b>", #"https://a.example/""#,
    ])
  func otherAddresses(text: String) throws {
    #expect(WebAddress.fault(in: text) != nil)
    #expect(try JSONSchema(of: .record(.letter)).json["properties", "source"]?.admits(text) == false)
  }
}

extension JSONValue {
  /// Whether a text matches the pattern of this schema.
  fileprivate func admits(_ text: String) throws -> Bool {
    guard case .string(let pattern) = self["pattern"] else { return false }
    return try Regex(pattern).firstMatch(in: text) != nil
  }
}
