import Diagnostics
import Testing

struct OldReviewTests {
  private func page(_ review: String) -> String {
    "---\ntitle: Accessibility\nlast-reviewed: \(review)\n---\nHow this site can be used.\n"
  }

  @Test("A review of more than twelve months ago is a warning")
  func fires() throws {
    try RecordProbe(id: RecordProbe.page("accessibility")).expect(213, in: page("⟦2023-05-31⟧"), severity: .warning)
  }

  @Test("A review of exactly twelve months ago is not")
  func silent() throws {
    try RecordProbe(id: RecordProbe.page("accessibility")).expect(213, in: page("2023-06-01"))
  }
}
