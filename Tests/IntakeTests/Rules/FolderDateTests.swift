import Diagnostics
import Model
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

  @Test("What follows the folder's date is kept in the hint")
  func suffix() throws {
    var probe = RecordProbe()
    probe.id = RecordID(home: probe.id.home, folder: Slug(unchecked: "2023-02-01-extended"), kind: .communique)
    let findings = try probe.expect(201, in: CommuniqueText(date: "date: ⟦2023-02-10⟧").text)
    #expect(findings.first?.fix.en.contains("“2023-02-10-extended”") == true)
  }
}
