extension String {
  /// The text in lines of at most a number of code points, broken between words; a longer word has a line of its own.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var length = 0
    for word in split(separator: " ") {
      let count = word.unicodeScalars.count
      if let last = lines.indices.last, length + 1 + count <= width {
        lines[last] += " \(word)"
        length += 1 + count
      } else {
        lines.append(String(word))
        length = count
      }
    }
    return lines
  }
}
