import Pipeline
import Testing

struct BaseURLTests {
  @Test(
    "An address of a root is taken",
    arguments: ["https://a.example", "http://localhost:8000/", "https://a.example/b//"])
  func accepts(text: String) {
    #expect(BaseURL(text) != nil)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "a.example", "https://", "ftp://a.example", "https://a.example?b", "https://a.example/#b",
      "https://u@a.example",
    ])
  func refuses(text: String) {
    #expect(BaseURL(text) == nil)
  }
}
