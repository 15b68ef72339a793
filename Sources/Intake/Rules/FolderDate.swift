import Diagnostics
import Model

/// The folder's date is the record's date.
///
/// The folder is named by the day, and everything is sorted and addressed by it. A suffix may follow the date.
///
/// Wrong, in the folder `2023-02-01`:
///
///     date: 2023-02-10
///
/// Right:
///
///     date: 2023-02-01
struct FolderDate: RecordRule {
  static let code = DiagnosticCode(201)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.date, let folder = record.id.folder else { return [] }
    guard let expected = CalendarDate(iso: folder.text.prefix(10)), expected != date.value else { return [] }
    let rest = String(decoding: folder.text.utf8.dropFirst(10), as: UTF8.self)
    return [Self.differs(date.value, folder: expected, rest: rest, at: record.place(date.range))]
  }
}

extension FolderDate {
  /// - Parameter rest: What follows the date in the folder's name.
  static func differs(_ date: CalendarDate, folder: CalendarDate, rest: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The date is \(date.iso), but the folder's is \(folder.iso).",
      reason: "A record is filed and addressed by its folder's date, so one of the two is wrong.",
      fix: "Write “date: \(folder.iso)” in both languages, or rename the folder to “\(date.iso)\(rest)”.")
  }
}
