import Testing

struct FolderDateTests {
  @Test("A date other than the folder's is reported")
  func fires() throws {
    try RecordProbe().expect(201, in: CommuniqueText(date: "date: ⟦2023-02-10⟧").text)
  }

  @Test("The folder's date is the right one")
  func silent() throws {
    try RecordProbe().expect(201, in: CommuniqueText().text)
  }
}
