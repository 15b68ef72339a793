/// Writes rows as comma-separated values (RFC 4180).
package enum CSVWriter {
  /// Appends a row, ended by CR and LF.
  package static func append(_ row: [String], to bytes: inout [UInt8]) {
    for (position, cell) in row.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes += "\r\n".utf8
  }

  /// Appends a value, in quotes where it holds a comma, a quote or a line break.
  ///
  /// A spreadsheet would take a text that begins with one of `=+-@`, a tab or a CR for a formula: an apostrophe before it
  /// keeps it a text (OWASP, “CSV Injection”).
  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let isFormula = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let isQuoted = cell.utf8.contains { ",\"\r\n".utf8.contains($0) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }
}
