import Diagnostics
import Model

/// A record's title does not name another group.
///
/// Titles are copied from older records. One that names another group in place of its own is probably left over from the
/// copy. A title that names both is not reported. This is a warning.
///
/// Wrong, in the folder of the group for justice: `title: Interministerial Group for Elections, 1 February 2023`.
///
/// Right: `title: Interministerial Group for Justice, 1 February 2023`.
struct TitleOfOtherGroup: RecordRule {
  static let code = DiagnosticCode(215)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let title = record.common.title, let own = surroundings.group(of: record.id) else { return [] }
    let words = Self.words(title.value)
    let ownNames = Self.names(of: own)
    guard !ownNames.contains(where: { words.contains(Self.words($0)) }) else { return [] }
    for group in surroundings.registry.groups.values.sorted(by: { $0.id < $1.id }) where group.id != own.id {
      let name = Self.names(of: group).first { words.contains(Self.words($0)) }
      if let name { return [Self.names(name, at: record.place(title.range))] }
    }
    return []
  }

  private static func names(of group: Group) -> [String] {
    group.name.entries.flatMap { [$0.name.cy, $0.name.en] }
  }

  private static func words(_ text: String) -> [UInt8] {
    // Blanks at both ends keep one name from being found inside a longer word.
    Array((" " + ComparableName.words(of: text).joined(separator: " ") + " ").utf8)
  }
}

extension TitleOfOtherGroup {
  static func names(_ group: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "The title names another group: “\(group)”.",
      reason: "The record is filed and listed under its own group, so a reader would take it for a mistake.",
      fix: "Correct the title, or leave it out: the group's name and the date then take its place.")
  }
}
