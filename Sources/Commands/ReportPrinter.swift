import Diagnostics
import Pipeline

/// Makes the text of what a check found, in the form that was asked for.
struct ReportPrinter {
  /// The form.
  let format: ReportFormat
  /// The language of the findings.
  let language: MessageLanguage
  /// Whether a text for people has colours.
  let isColoured: Bool
  /// The path from the working folder to the site's root, empty or with a slash at its end.
  let folder: String

  /// All findings; empty when the form has nothing to say about none.
  func text(of report: CheckReport) -> String {
    switch format {
    case .text: plainText(of: report)
    case .json:
      JSONReport(language: language).text(
        of: report.diagnostics, allowed: report.suppressed,
        counts: ReportCounts(records: report.recordCount, files: report.fileCount, drafts: report.draftCount))
    case .sarif:
      SARIFReport(version: Version.current, language: language, explanations: Explanations.all, folder: folder)
        .text(of: report.diagnostics, allowed: report.suppressed)
    case .github: GitHubReport(language: language, folder: folder).text(of: report.diagnostics)
    }
  }

  /// Findings, then what is allowed, each part followed by a blank line.
  private func plainText(of report: CheckReport) -> String {
    let printer = TextReport(language: language, isColoured: isColoured)
    return [printer.text(of: report.diagnostics), printer.text(of: report.suppressed)]
      .filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
  }
}
