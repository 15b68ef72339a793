import CSV
import Diagnostics
import JSON

/// Rows of values under named columns, and how they read in each form.
struct Table {
  /// A column.
  struct Column {
    /// Its name for programs.
    let name: String
    /// Its heading for people.
    let heading: MessageText
  }

  /// A value.
  enum Cell {
    case text(String)
    case number(Int)
    case list([String])
    case empty

    /// The value as people read it, on one line.
    var text: String {
      switch self {
      case .text(let text): text.seen
      case .number(let number): String(number)
      case .list(let items): items.joined(separator: " ").seen
      case .empty: ""
      }
    }

    fileprivate var json: JSONValue {
      switch self {
      case .text(let text): .string(text)
      case .number(let number): .integer(number)
      case .list(let items): .array(items.map(JSONValue.string))
      case .empty: .null
      }
    }
  }

  /// The name of the list of rows in JSON.
  let name: String
  /// The columns; each row has a value for each.
  let columns: [Column]
  /// The rows.
  let rows: [[Cell]]

  /// The table in a form, ending with a line break unless it is empty.
  ///
  /// - Parameter isOnTerminal: Whether a person looks at a text, who gets headings and columns.
  func text(as format: TableFormat, in language: MessageLanguage, isOnTerminal: Bool) -> String {
    switch format {
    case .text: isOnTerminal ? aligned(in: language) : lines(rows.map { $0.map(\.text).joined(separator: "\t") })
    case .json: json.text + "\n"
    case .csv: csv
    }
  }

  private var csv: String {
    var bytes: [UInt8] = []
    for row in [columns.map(\.name)] + rows.map({ $0.map(\.text) }) { CSVWriter.append(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number under `version` grows when a name or a meaning changes; new names may come without that.
  private var json: JSONValue {
    let rows = rows.map { row in
      JSONValue.object(zip(columns, row).map { JSONMember(name: $0.name, value: $1.json) })
    }
    return .object([
      JSONMember(name: "version", value: .integer(1)), JSONMember(name: name, value: .array(rows)),
    ])
  }

  /// Columns with two blanks between them; nothing without rows.
  private func aligned(in language: MessageLanguage) -> String {
    guard !rows.isEmpty else { return "" }
    let all = [columns.map { $0.heading[language] }] + rows.map { $0.map(\.text) }
    let widths = columns.indices.map { column in all.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    return lines(
      all.map { row in
        zip(row, widths).map { text, width in
          text + String(repeating: " ", count: width - text.unicodeScalars.count)
        }.joined(separator: "  ").trimmedEnd
      })
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { String(self[...$0]) } ?? ""
  }
}
