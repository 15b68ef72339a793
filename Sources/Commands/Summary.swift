import Diagnostics
import Model
import Pipeline

/// The last line of a run: what was done, in numbers.
enum Summary {
  /// "Checked 12 records in 24 files: 2 errors, 1 warning."
  static func line(for report: CheckReport) -> String {
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count { $0.severity == .warning }
    let findings =
      errors + warnings == 0
      ? "nothing to mend" : "\(counted(errors, "error", "errors")), \(counted(warnings, "warning", "warnings"))"
    let records = counted(report.recordCount, "record", "records")
    return "Checked \(records) in \(counted(report.fileCount, "file", "files")): \(findings)."
  }

  /// "Built public: 24 pages in Welsh, 24 in English, 2 in both. 3 drafts not published. 0.12 seconds."
  static func line(for site: BuiltSite, check: CheckReport, in target: String, after duration: Duration) -> String {
    var parts = ["Built \(target): \(pages(of: site))."]
    if check.draftCount > 0 {
      parts.append("\(counted(check.draftCount, "draft", "drafts")) not published.")
    }
    parts.append("\(seconds(duration)) seconds.")
    return parts.joined(separator: " ")
  }

  private static func pages(of site: BuiltSite) -> String {
    var parts = [
      "\(counted(site.pageCounts.cy, "page", "pages")) in Welsh", "\(site.pageCounts.en) in English",
    ]
    if site.sharedPageCount > 0 { parts.append("\(site.sharedPageCount) in both") }
    return parts.joined(separator: ", ")
  }

  private static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// Seconds with two decimals.
  private static func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.utf8.count < 2 ? "0" : "") + fraction
  }
}
