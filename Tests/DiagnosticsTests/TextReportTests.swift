import Diagnostics
import Testing

struct TextReportTests {
  private func finding(in line: String, at range: Range<Int>, notes: [DiagnosticNote] = []) -> Diagnostic {
    let text = SourceText(file: "content/a.en.md", bytes: Array(line.utf8))
    return Diagnostic(
      code: DiagnosticCode(101), place: text.place(of: range), summary: "There is no date.", reason: "It is required.",
      fix: "Write the date.", notes: notes)
  }

  @Test("A finding shows its place, its line with a caret, why, fix and other places")
  func whole() {
    let note = DiagnosticNote(place: Place(file: "content/a.cy.md"), text: "The Welsh file has one.")
    let report = TextReport().text(of: [finding(in: "dat: 2023", at: 0..<3, notes: [note])])
    #expect(
      report == """
        content/a.en.md:1:1: error CMQ101: There is no date.
          1 | dat: 2023
            | ^^^
          why: It is required.
          fix: Write the date.
          see: content/a.cy.md: The Welsh file has one.

        """)
  }

  @Test("The caret stands under the right letter after accents")
  func accents() {
    let report = TextReport().text(of: [finding(in: "ŵŵ x", at: 5..<6)])
    #expect(report.contains("  1 | ŵŵ x\n    |    ^\n"))
  }

  @Test("Control and direction characters never reach the terminal")
  func controls() {
    let report = TextReport().text(of: [finding(in: "a\u{1B}[31m\u{202E}b", at: 0..<1)])
    #expect(!report.contains("\u{1B}"))
    #expect(!report.contains("\u{202E}"))
    #expect(report.contains("a\u{FFFD}[31m\u{FFFD}b"))
  }

  @Test("A long line is cut around the caret", arguments: [0, 50, 500, 995, 999])
  func longLine(column: Int) {
    let line = String(repeating: "x", count: column) + "Y" + String(repeating: "x", count: 999 - column)
    let lines = TextReport().text(of: [finding(in: line, at: column..<(column + 1))]).split(separator: "\n")
    let source = Array(lines[1])
    let caret = Array(lines[2]).firstIndex(of: "^")
    #expect(source.count <= 110)
    #expect(caret.map { source[$0] } == "Y")
  }

  @Test("Findings come in the order of their places, with colour only when asked")
  func order() {
    let later = finding(in: "a\nb", at: 2..<3)
    let earlier = finding(in: "a\nb", at: 0..<1)
    let report = TextReport().text(of: [later, earlier])
    #expect(report.hasPrefix("content/a.en.md:1:1"))
    #expect(!report.contains("\u{1B}"))
    #expect(TextReport(isColoured: true).text(of: [later]).contains("\u{1B}[1;31merror CMQ101\u{1B}[0m"))
  }

  @Test("A finding about a whole file has no source line")
  func wholeFile() {
    let finding = Diagnostic(
      code: DiagnosticCode(7), place: Place(file: "content/b.md"), summary: "The name has no language.",
      reason: "Each language has its own file.", fix: "Rename it.")
    #expect(TextReport().text(of: [finding]).hasPrefix("content/b.md: error CMQ007: The name has no language.\n  why:"))
  }

  @Test("No name or message begins a line of its own or acts on the terminal")
  func nasty() {
    let lines = TextReport().text(of: NastyFindings.all).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.hasPrefix("::") })
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
    #expect(lines.count { $0.hasPrefix("content/") } == 3)
  }

  @Test("What is allowed is one line for each")
  func allowed() {
    #expect(
      TextReport().text(of: [NastyFindings.allowed])
        == "Allowed: CMQ121 in content/d.md:1:1: The source says \"so\",\u{FFFD}50%.\n")
    #expect(TextReport().text(of: [SuppressedDiagnostic]()).isEmpty)
  }
}
