import Diagnostics
import Intake
import Testing

struct ComparableNameTests {
  /// Whether two names of one government in one list are found to be one person.
  private func isSame(_ one: String, _ other: String) throws -> Bool {
    let participants = "participants:\n  - {name: \"\(one)\", government: uk}\n  - {name: \"\(other)\", government: uk}"
    let reading = try RecordProbe().read(en: CommuniqueText(participants: participants).text)
    return reading.diagnostics.contains { $0.code.number == 113 }
  }

  @Test(
    "Case, punctuation, titles and post-nominals do not tell people apart",
    arguments: [
      ("The Rt Hon Suella Braverman KC MP", "Suella Braverman"),
      ("Y Gwir Anrhydeddus Suella Braverman AS", "SUELLA BRAVERMAN"),
      ("Michelle O’Neill MLA", "Michelle O'Neill"),
      ("David T.C. Davies MP", "David TC Davies AS/MS"),
      ("Jacob Rees-Mogg", "Jacob Rees Mogg"),
      ("Siân Gwenllian", "SIÂN GWENLLIAN"),
      ("Lord Offord of Garvel CVO", "Lord Offord"),
    ])
  func same(one: String, other: String) throws {
    #expect(try isSame(one, other))
    #expect(try isSame(other, one))
  }

  @Test(
    "Other names stay apart",
    arguments: [
      ("Jane Hutt", "Jane Hutton"), ("Ann Smith", "Ann Smith Jones"), ("Lord Smith", "Lord Smithson"),
      ("Siân Gwenllian", "Sian Gwenllian"), ("Lord Bellamy", "Bellamy Jones"),
    ])
  func different(one: String, other: String) throws {
    #expect(try !isSame(one, other))
  }
}
