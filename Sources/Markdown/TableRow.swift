/// A line of a table's source.
enum TableRow {
  /// The number of cells that a line's unescaped bars make, with or without one at either end.
  static func cells(in line: ArraySlice<UInt8>) -> Int {
    var bars = 0
    var isEscaped = false
    var isLastBar = false
    for byte in line {
      isLastBar = byte == UInt8(ascii: "|") && !isEscaped
      if isLastBar { bars += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    let hasFirst = line.first == UInt8(ascii: "|")
    return bars + 1 - (hasFirst ? 1 : 0) - (isLastBar && bars > (hasFirst ? 1 : 0) ? 1 : 0)
  }
}
