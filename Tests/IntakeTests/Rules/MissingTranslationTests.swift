import Diagnostics
import Intake
import Model
import Testing

struct MissingTranslationTests {
  private let agreed = CommuniqueText(other: "status: agreed\npublished: 2023-02-07").text

  @Test("An agreed record in one language is an error on the file that is there, which can be read all the same")
  func fires() throws {
    let reading = try RecordProbe().read(en: agreed)
    let finding = try #require(reading.diagnostics.first { $0.code == DiagnosticCode(301) })
    #expect(finding.severity == .error)
    #expect(finding.place == Place(file: "en"))
    #expect(reading.record?.versions.en != nil && reading.record?.versions.cy == nil)
  }

  @Test("Where the site allows a notice, it is a note and the record exists")
  func notice() throws {
    let reading = try RecordProbe(translations: .withNotice).read(en: nil, cy: agreed)
    #expect(reading.diagnostics.map(\.severity) == [.note])
    #expect(reading.record?.versions.cy != nil)
    #expect(reading.record?.versions.en == nil)
  }

  @Test("A draft may be without its translation")
  func silent() throws {
    #expect(try RecordProbe().read(en: CommuniqueText().text).diagnostics.isEmpty)
  }

  @Test("A page, which has no status, is not to be kept a draft")
  func page() throws {
    func fix(_ probe: RecordProbe, _ text: String) throws -> String {
      try #require(try probe.read(en: text).diagnostics.first { $0.code == DiagnosticCode(301) }).fix.en
    }
    #expect(try !fix(RecordProbe(id: RecordProbe.page("privacy")), "---\ntitle: T\n---\nText.\n").contains("draft"))
    #expect(try fix(RecordProbe(), agreed).contains("draft"))
  }
}
