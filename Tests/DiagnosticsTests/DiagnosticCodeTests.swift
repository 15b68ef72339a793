import Diagnostics
import Testing

struct DiagnosticCodeTests {
  @Test("A code is read as it is written", arguments: [1, 76, 112, 999])
  func roundTrip(number: Int) {
    let code = DiagnosticCode(number)
    #expect(DiagnosticCode(code.description) == code)
  }

  @Test(
    "Nothing else is a code",
    arguments: ["", "CMQ", "CMQ000", "CMQ12", "CMQ1234", "cmq112", "112", "CMQ1١2", "CMQ+12", " CMQ112", "CMQ112\n"])
  func refuses(text: String) {
    #expect(DiagnosticCode(text) == nil)
  }
}
