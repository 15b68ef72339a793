import Diagnostics
import Testing

struct TerritorialOfficeTests {
  @Test(
    "A UK office for a nation under that nation's government is a warning",
    arguments: [
      ("Secretary of State for Wales", "wales"),
      ("Parliamentary Under-Secretary of State for Scotland", "scotland"),
      ("Minister of State, Northern Ireland Office", "northern-ireland"),
      ("Ysgrifennydd Gwladol Cymru", "wales"),
      ("Is-ysgrifennydd Gwladol Seneddol, Swyddfa’r Alban", "scotland"),
      ("Gweinidog Gwladol Gogledd Iwerddon", "northern-ireland"),
      ("Is-ysgrifennydd Seneddol Gwladol Cymru", "wales"),
      ("Is-Ysgrifennydd Gwladol Seneddol dros Gymru", "wales"),
      ("Is-ysgrifennydd Gwladol yng Ngogledd Iwerddon", "northern-ireland"),
      ("Ysgrifennydd Gwladol i Gymru", "wales"), ("Ysgrifennydd Gwladol i’r Alban", "scotland"),
      ("Secretary of State, Wales", "wales"), ("Welsh Secretary", "wales"), ("The Scottish Secretary", "scotland"),
      ("Northern Ireland Secretary", "northern-ireland"), ("Ysgrifennydd Cymru", "wales"),
    ])
  func fires(role: String, government: String) throws {
    let person = "{name: Ann Davies MP, role: \"\(role)\", government: ⟦\(government)⟧}"
    let text = CommuniqueText(participants: "participants: [\(person)]").text
    try RecordProbe().expect(122, in: text, severity: .warning)
  }

  @Test(
    "The same under the UK, and the nations' own offices, are right",
    arguments: [
      ("Secretary of State for Wales", "uk"), ("Cabinet Secretary for Justice", "scotland"),
      ("Minister for Northern Affairs, Office for Scotland", "scotland"), ("Ysgrifennydd y Cabinet", "wales"),
      ("Head of the Northern Ireland Civil Service", "northern-ireland"),
      ("Permanent Secretary, Welsh Government", "wales"), ("Welsh Secretary of the Council", "wales"),
      ("Ysgrifennydd Parhaol Llywodraeth Cymru", "wales"), ("Ysgrifennydd y Cabinet dros Gyllid a Chymraeg", "wales"),
    ])
  func silent(role: String, government: String) throws {
    let person = "{name: Ann Davies, role: \"\(role)\", government: \(government)}"
    try RecordProbe().expect(122, in: CommuniqueText(participants: "participants: [\(person)]").text)
  }

  @Test("Whoever makes a statement is looked at as well")
  func statement() throws {
    let by = "by: {name: Ann Davies, role: Secretary of State for Wales, government: ⟦wales⟧}"
    let text = "---\ntitle: T\ndate: 2023-02-01\n\(by)\n---\nText.\n"
    try RecordProbe(id: RecordProbe.statement).expect(122, in: text, severity: .warning)
  }
}
