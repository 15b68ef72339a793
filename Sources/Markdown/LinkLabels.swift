/// The labels in brackets of a text, by which links refer to their definitions.
struct LinkLabels {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>

  /// The labels in a range of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Those definitions to whose labels nothing refers.
  ///
  /// - Parameter definitions: The labels of definitions in order, each with its brackets and colon.
  func unused(of definitions: [Range<Int>]) -> [Range<Int>] {
    guard !definitions.isEmpty else { return [] }
    let used = labels(except: Set(definitions.map(\.lowerBound)))
    return definitions.filter { !used.contains(key(of: $0.lowerBound + 1..<$0.upperBound - 2)) }
  }

  /// Every label that holds no brackets, but for those that begin at some offsets.
  private func labels(except starts: Set<Int>) -> Set<String> {
    var labels: Set<String> = []
    var open: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open = index
      case UInt8(ascii: "]"):
        if let start = open, !starts.contains(start) { labels.insert(key(of: start + 1..<index)) }
        open = nil
      default: break
      }
      index += 1
    }
    return labels
  }

  /// A label without case, with single blanks between its words.
  private func key(of label: Range<Int>) -> String {
    let words = bytes[label].split { $0 <= UInt8(ascii: " ") }
    return words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}
