import CSV
import JSON
import Planning

/// Writes what all records state, record by record, so that it is never in memory whole.
enum RecordsWriter {
  /// How many bytes are gathered before they are flushed.
  private static let portion = 1 << 18

  /// Appends the JSON text, with a line for each record.
  ///
  /// - Parameters:
  ///   - stored: Gives back texts that were put outside of memory.
  ///   - flush: Takes what the buffer holds and empties it, whenever it is well filled.
  static func write<Failure>(
    _ records: RecordsData, stored: (Range<Int>) throws(Failure) -> [UInt8], to buffer: inout [UInt8],
    flush: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    buffer += #"{"$schema":"#.utf8
    buffer += JSONValue.string(records.schema).bytes(.compact)
    buffer += #","records":["#.utf8
    for position in 0..<records.count {
      buffer += position == 0 ? "\n".utf8 : ",\n".utf8
      buffer += try records.record(position, stored: stored).bytes(.compact)
      if buffer.count > portion { try flush(&buffer) }
    }
    buffer += "\n]}\n".utf8
  }

  /// Appends the table as comma-separated values, with the mark by which spreadsheets know UTF-8.
  static func write<Failure>(
    _ table: RecordsTable, stored: (Range<Int>) throws(Failure) -> [UInt8], to buffer: inout [UInt8],
    flush: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    buffer += "\u{FEFF}".utf8
    CSVWriter.append(table.header, to: &buffer)
    for position in 0..<table.count {
      for row in try table.rows(ofRecord: position, stored: stored) { CSVWriter.append(row, to: &buffer) }
      if buffer.count > portion { try flush(&buffer) }
    }
  }
}
