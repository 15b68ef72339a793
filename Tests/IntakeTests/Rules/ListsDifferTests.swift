import Diagnostics
import Testing

struct ListsDifferTests {
  @Test("Another number of items is one warning that gives both numbers")
  func fires() throws {
    let finding = try RecordProbe().expect(
      307, english: "Text.\n\n- a\n\nMore.\n\n⟦- b\n- c⟧", welsh: "Testun.\n\n- a\n\nMwy.\n\n⟦- b⟧")
    #expect(finding?.summary.en.contains("1, 2 items in this file, 1, 1 items in the Welsh file") == true)
    try RecordProbe().expect(307, english: "Text.\n\n⟦1. a⟧", welsh: "Testun.\n\n⟦- a⟧")
  }

  @Test("Other bullets and looser items are the same list")
  func silent() throws {
    try RecordProbe().expect(307, english: "Text.\n\n- a\n- b", welsh: "Testun.\n\n* a\n\n* b")
  }
}
