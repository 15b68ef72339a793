/// Where a record's text is, in one of its forms: HTML, or the agreed text.
package enum BodyBytes: Hashable, Sendable {
  /// Nowhere: there is no text, or nobody will read it.
  case none
  /// In memory.
  case bytes([UInt8])
  /// Outside of memory: the bytes of a range that whoever stored them can give back.
  case stored(Range<Int>)

  /// Bytes in memory; no bytes are no text.
  package init(_ bytes: [UInt8]) {
    self = bytes.isEmpty ? .none : .bytes(bytes)
  }

  /// The bytes in memory; empty when there are none.
  package var bytes: [UInt8] {
    if case .bytes(let bytes) = self { bytes } else { [] }
  }

  /// The bytes, wherever they are; empty when there are none.
  ///
  /// - Parameter stored: Gives back what was put outside of memory.
  package func read<Failure>(_ stored: (Range<Int>) throws(Failure) -> [UInt8]) throws(Failure) -> [UInt8] {
    switch self {
    case .none: []
    case .bytes(let bytes): bytes
    case .stored(let range): try stored(range)
    }
  }
}
