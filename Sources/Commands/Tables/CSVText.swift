/// Rows as comma-separated values (RFC 4180).
enum CSVText {
  /// The rows, each ended by CR and LF.
  static func text(of rows: [[String]]) -> String {
    rows.map { row in row.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A value, in quotes where it holds a comma, a quote or a line break.
  ///
  /// A spreadsheet would take a text that begins with one of `=+-@`, a tab or a CR for a formula: an apostrophe before it
  /// keeps it a text (OWASP, “CSV Injection”).
  private static func field(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let text = isFormula ? "'" + text : text
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
