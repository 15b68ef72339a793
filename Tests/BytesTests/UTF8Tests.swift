import Bytes
import Testing

struct UTF8Tests {
  private func firstOffset(_ bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { $0.firstOffsetNotUTF8 } }

  /// The same by the standard library: the length of the longest beginning that is UTF-8.
  private func expected(_ bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  @Test(
    "The first byte that is not UTF-8 is found",
    arguments: [
      ("plain", nil), ("dŵr – “a”, 𝄞", nil), ("", nil),
    ] as [(String, Int?)])
  func sound(text: String, offset: Int?) {
    #expect(firstOffset(Array(text.utf8)) == offset)
  }

  @Test("What looks like UTF-8 and is not is found as the standard library finds it", arguments: 0..<24)
  func malformed(position: Int) {
    let faults: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x80], [0xED, 0xA0, 0x80],
      [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9D, 0x84], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFE], [0xFF],
    ]
    for fault in faults {
      for end in ["", "w", "words that follow", "ŵ"] {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: position) + fault + Array(end.utf8)
        #expect(firstOffset(bytes) == position)
        #expect(firstOffset(bytes) == expected(bytes))
      }
    }
  }

  @Test("A code point comes with its length")
  func scalars() {
    let bytes = Array("aŵ–𝄞".utf8)
    bytes.withUnsafeBufferPointer { text in
      var offset = 0
      for (scalar, length) in zip("aŵ–𝄞".unicodeScalars, [1, 2, 3, 4]) {
        let found = text.scalar(at: offset)
        #expect(found?.0 == scalar)
        #expect(found?.length == length)
        offset += length
      }
      #expect(text.scalar(at: offset) == nil)
      #expect(text.scalar(at: 2) == nil)
    }
  }
}
