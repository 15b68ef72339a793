import Diagnostics
import Testing

struct GitHubReportTests {
  @Test("Each finding is one command, with everything escaped that would end a part of it")
  func nasty() {
    let report = GitHubReport().text(of: NastyFindings.inLine)
    let file = "content/a%2C b%3A 50%25 \"ŵ\"\u{FFFD}%3A%3Aerror%3A%3Ax\u{FFFD}.md"
    #expect(
      report == "::warning file=\(file),line=3,endLine=3,col=2,endColumn=4,title=CMQ112::"
        + "“Siân, \"ŵ\" \\ 100%25: x” stands\u{FFFD}\u{FFFD}here\u{FFFD}\u{FFFD}.%0AWhy: Because\u{FFFD}of 🐉."
        + "%0AFix: Write:\u{FFFD}::error::nothing.%0ASee: content/b:c.md: 50%25,\u{FFFD}here.\n")
  }

  @Test("A whole file has no lines, a stretch of several lines no columns, and a note is a notice")
  func places() {
    #expect(
      GitHubReport().text(of: [NastyFindings.overLines, NastyFindings.wholeFile]) == """
        ::error file=content/b.md,title=CMQ007::The name has no language.%0AWhy: Each language has its own file.%0AFix: Rename it.
        ::notice file=content/c.md,line=2,endLine=4,title=CMQ402::S.%0AWhy: R.%0AFix: F.

        """)
  }

  @Test("A site below the repository's root is named from there")
  func folder() {
    let report = GitHubReport(folder: "sites/one/").text(of: [NastyFindings.wholeFile])
    #expect(report.hasPrefix("::error file=sites/one/content/b.md,"))
  }

  @Test("No findings are no commands")
  func empty() {
    #expect(GitHubReport().text(of: []) == "")
  }
}
