import Diagnostics

/// Findings whose files and words hold what each format must escape.
enum NastyFindings {
  static let file = "content/a, b: 50% \"ŵ\"\n::error::x\u{1B}.md"

  static let inLine = Diagnostic(
    code: DiagnosticCode(112), severity: .warning,
    place: Place(file: file, line: 3, column: 2, endLine: 3, endColumn: 5, sourceLine: "abcdef"),
    summary: "“Siân, \"ŵ\" \\ 100%: x” stands\r\nhere\u{0}\u{202E}.", reason: "Because\tof 🐉.",
    fix: "Write:\n::error::nothing.",
    notes: [DiagnosticNote(place: Place(file: "content/b:c.md"), text: "50%,\nhere.")])

  static let wholeFile = Diagnostic(
    code: DiagnosticCode(7), place: Place(file: "content/b.md"), summary: "The name has no language.",
    reason: "Each language has its own file.", fix: "Rename it.")

  static let overLines = Diagnostic(
    code: DiagnosticCode(402), severity: .note,
    place: Place(file: "content/c.md", line: 2, column: 9, endLine: 4, endColumn: 1, sourceLine: "<!--"),
    summary: "S.", reason: "R.", fix: "F.")

  static let all = [overLines, inLine, wholeFile]

  static let allowed = SuppressedDiagnostic(
    diagnostic: Diagnostic(
      code: DiagnosticCode(121),
      place: Place(file: "content/d.md", line: 1, column: 1, endLine: 1, endColumn: 2, sourceLine: "x"),
      summary: "S.", reason: "R.", fix: "F."),
    reason: "The source says \"so\",\n50%.",
    place: Place(file: "content/d.md", line: 8, column: 11, endLine: 8, endColumn: 17, sourceLine: "  - rule: CMQ121"))

  static let counts = ReportCounts(records: 2, files: 4, drafts: 1)
}
