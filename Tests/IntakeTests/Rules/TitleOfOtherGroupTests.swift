import Diagnostics
import Testing

struct TitleOfOtherGroupTests {
  @Test("A title with another group's name is a warning")
  func fires() throws {
    let title = "title: ⟦The other group, 1 February 2023⟧"
    try RecordProbe().expect(215, in: CommuniqueText(other: title).text, severity: .warning)
  }

  @Test(
    "So is one without the name's article, or with a short name beside the kind of record",
    arguments: ["A meeting of our other group", "Votes and Elections communiqué", "Cyd-hysbysiad Votes and Elections"])
  func partly(title: String) throws {
    try RecordProbe().expect(215, in: CommuniqueText(other: "title: ⟦\(title)⟧").text, severity: .warning)
  }

  @Test(
    "A title with the group's own name too, or with part of a name, is right",
    arguments: [
      "The group and THE OTHER GROUP", "The other groups", "Communiqué", "Communiqué on votes and elections",
      "Group meeting",
    ])
  func silent(title: String) throws {
    try RecordProbe().expect(215, in: CommuniqueText(other: "title: \(title)").text)
  }
}
