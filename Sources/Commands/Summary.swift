import Diagnostics
import Model
import Pipeline

/// The last line of a run: what was done, in numbers.
struct Summary {
  /// The language of the line.
  let language: MessageLanguage

  /// "Checked 12 records in 24 files: 2 errors, 1 warning."
  func line(for report: CheckReport) -> String {
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count { $0.severity == .warning }
    let notes = report.diagnostics.count { $0.severity == .note }
    return MessageText(
      en: "Checked \(counted(report.recordCount, "record")) in \(counted(report.fileCount, "file")): ",
      cy: "Gwiriwyd. Cofnodion: \(report.recordCount); ffeiliau: \(report.fileCount). ")[language]
      + findings(errors: errors, warnings: warnings, notes: notes)
  }

  /// The same, with the time it took: "Checked 12 records in 24 files: nothing to mend. 0.03 seconds."
  func line(for report: CheckReport, after duration: Duration) -> String {
    let time = Self.seconds(duration)
    return line(for: report) + " " + MessageText(en: "\(time) seconds.", cy: "\(time) eiliad.")[language]
  }

  /// "Built public: 24 pages in Welsh, 24 in English, 2 in both. 3 drafts not published. 0.12 seconds."
  func line(for site: BuiltSite, check: CheckReport, in target: String, after duration: Duration) -> String {
    let time = Self.seconds(duration)
    var parts = [
      MessageText(
        en: "Built \(target): \(pages(of: site)).", cy: "Adeiladwyd \(target). Tudalennau: \(pages(of: site)).")
    ]
    if check.draftCount > 0 {
      parts.append(
        MessageText(
          en: "\(counted(check.draftCount, "draft")) not published.",
          cy: "Drafftiau heb eu cyhoeddi: \(check.draftCount)."))
    }
    parts.append(MessageText(en: "\(time) seconds.", cy: "\(time) eiliad."))
    return parts.map { $0[language] }.joined(separator: " ")
  }

  private func findings(errors: Int, warnings: Int, notes: Int) -> String {
    if errors + warnings + notes == 0 { return MessageText(en: "nothing to mend.", cy: "Dim i’w gywiro.")[language] }
    let more = notes == 0 ? "" : MessageText(en: ", \(counted(notes, "note"))", cy: "; nodiadau: \(notes)")[language]
    return MessageText(
      en: "\(counted(errors, "error")), \(counted(warnings, "warning"))",
      cy: "Gwallau: \(errors); rhybuddion: \(warnings)")[language] + more + "."
  }

  private func pages(of site: BuiltSite) -> String {
    var text = MessageText(
      en: "\(counted(site.pageCounts.cy, "page")) in Welsh, \(site.pageCounts.en) in English",
      cy: "\(site.pageCounts.cy) yn Gymraeg, \(site.pageCounts.en) yn Saesneg")[language]
    if site.sharedPageCount > 0 {
      text += MessageText(en: ", \(site.sharedPageCount) in both", cy: ", \(site.sharedPageCount) yn y ddwy")[language]
    }
    return text
  }

  /// A number with its English noun; the Welsh lines name the noun once, before its number.
  private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// Seconds with two decimals.
  private static func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.utf8.count < 2 ? "0" : "") + fraction
  }
}
