import Diagnostics
import Testing

struct EnglishMonthTests {
  @Test("An English month beside a day or a year is a warning, once each, in the text and in the words of the facts")
  func fires() throws {
    let body = """
      Cyfarfu’r grŵp ar 1 ⟦February⟧ 2023 ac ar 2nd of ⟦March⟧.

      Bydd yn cyfarfod ym mis ⟦May⟧ 2023 ac ⟦July⟧ 11.
      """
    let next = "next-meeting: {expected: ym mis ⟦November⟧ 2023}"
    let findings = try RecordProbe().expect(304, inWelsh: CommuniqueText(other: next, body: body).text)
    #expect(findings.map { $0.fix.en.contains("{lang=en}") } == [false, true, true, true, true])
  }

  @Test("The month to write is mutated after “o” alone")
  func mutated() throws {
    let body = "Ar 1 o ⟦March⟧, o fis ⟦May⟧ 2023, 3ydd o ⟦January⟧ a 4 ⟦Jun⟧ 2023."
    let findings = try RecordProbe().expect(304, inWelsh: CommuniqueText(body: body).text)
    let months = findings.map { String($0.fix.en.prefix(15)) }
    #expect(months == ["Write “Fawrth”,", "Write “Mai”, or", "Write “Ionawr”,", "Write “Mehefin”"])
  }

  @Test("Welsh months, links, words marked as English and a person called May are left alone, and so is English")
  func silent() throws {
    let body = """
      Ar 1 Chwefror 2023, gyda Theresa May. Roedd 5 yno.

      [Report of 1 May 2023]{lang=en} a’r [statement of 2 March](https://wales.example/).
      """
    try RecordProbe().expect(304, inWelsh: CommuniqueText(body: body).text)
    try RecordProbe().expect(304, in: CommuniqueText(body: "On 1 February 2023.").text)
  }
}
