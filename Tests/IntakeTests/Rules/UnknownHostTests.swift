import Diagnostics
import Testing

struct UnknownHostTests {
  @Test("A source or copy outside the governments' sites is a warning")
  func fires() throws {
    let other = """
      source: ⟦https://archive.example/wales.example⟧
      also-published:
        - {government: uk, url: "https://uk.example/a", language: en}
        - {government: uk, url: ⟦"https://uk.example.org/a"⟧, language: en}
      """
    try RecordProbe().expect(803, in: CommuniqueText(other: other).text, severity: .warning)
  }

  @Test(
    "Capitals, www., ports and hosts below a channel make no difference",
    arguments: [
      "https://WWW.Wales.example/page", "http://scotland.example:8080", "https://channel.example/x",
      "https://news.Channel.example?x=1",
    ])
  func silent(address: String) throws {
    try RecordProbe().expect(803, in: CommuniqueText(other: "source: \(address)").text)
  }

  @Test("A host below a site is not that site")
  func below() throws {
    let text = CommuniqueText(other: "source: ⟦https://council.wales.example/⟧").text
    try RecordProbe().expect(803, in: text, severity: .warning)
  }
}
