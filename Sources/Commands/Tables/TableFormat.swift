/// The forms in which a list can be printed.
enum TableFormat: String, CaseIterable {
  /// For people: columns on a terminal, tabs in a pipe.
  case text
  /// For programs.
  case json
  /// For spreadsheets.
  case csv
}
