/// Where the HTML of a record's text is.
package enum BodyHTML: Hashable, Sendable {
  /// Nowhere: there is no text, or nobody will read it.
  case none
  /// In memory.
  case bytes([UInt8])
  /// Outside of memory: the bytes of a range that whoever stored them can give back.
  case stored(Range<Int>)

  /// Bytes in memory; no bytes are no HTML.
  package init(_ bytes: [UInt8]) {
    self = bytes.isEmpty ? .none : .bytes(bytes)
  }

  /// The bytes in memory; empty when there are none.
  package var bytes: [UInt8] {
    if case .bytes(let bytes) = self { bytes } else { [] }
  }
}
