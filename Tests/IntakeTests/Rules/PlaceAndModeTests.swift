import Diagnostics
import Testing

struct PlaceAndModeTests {
  @Test("A meeting in person without a place is a warning")
  func fires() throws {
    try RecordProbe().expect(
      107, in: CommuniqueText(location: "location: {mode: ⟦in-person⟧}").text, severity: .warning)
  }

  @Test("A virtual meeting has no place")
  func silent() throws {
    try RecordProbe().expect(107, in: CommuniqueText(location: "location: {mode: virtual}").text)
  }
}
